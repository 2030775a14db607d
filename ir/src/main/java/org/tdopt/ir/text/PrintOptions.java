package org.tdopt.ir.text;

import java.util.Set;

/**
 * How the IR is printed.
 *
 * @param generic whether every operation is printed in generic form
 * @param debugInfo whether locations are printed
 * @param elideElementsAbove constants with more elements than this lose their elements; the text
 *     is then for people only
 * @param elideResourcesAbove resources whose text has more characters than this are left out of the
 *     resource section
 * @param hexAbove constants with more elements than this are written as hexadecimal bytes
 * @param assumeVerified whether the IR is known to be valid; else it is verified first, because what
 *     is not valid can only be printed in generic form
 */
public record PrintOptions(
    boolean generic,
    boolean debugInfo,
    long elideElementsAbove,
    long elideResourcesAbove,
    long hexAbove,
    boolean assumeVerified,
    Set<PrintFeature> features) {
  public PrintOptions {
    features = Set.copyOf(features);
  }

  /** Custom assembly without locations; everything is printed. */
  public static final PrintOptions DEFAULT =
      new PrintOptions(false, false, Long.MAX_VALUE, Long.MAX_VALUE, 100, false, Set.of());

  /** Generic form without locations; everything is printed. */
  public static final PrintOptions GENERIC = DEFAULT.withGeneric(true);

  public PrintOptions withGeneric(boolean value) {
    return new PrintOptions(
        value,
        debugInfo,
        elideElementsAbove,
        elideResourcesAbove,
        hexAbove,
        assumeVerified,
        features);
  }

  public PrintOptions withDebugInfo(boolean value) {
    return new PrintOptions(
        generic,
        value,
        elideElementsAbove,
        elideResourcesAbove,
        hexAbove,
        assumeVerified,
        features);
  }

  public PrintOptions withElision(long elementsAbove, long resourcesAbove) {
    return new PrintOptions(
        generic, debugInfo, elementsAbove, resourcesAbove, hexAbove, assumeVerified, features);
  }

  public PrintOptions withHexAbove(long elements) {
    return new PrintOptions(
        generic,
        debugInfo,
        elideElementsAbove,
        elideResourcesAbove,
        elements,
        assumeVerified,
        features);
  }

  public PrintOptions withAssumeVerified(boolean value) {
    return new PrintOptions(
        generic, debugInfo, elideElementsAbove, elideResourcesAbove, hexAbove, value, features);
  }

  public PrintOptions withFeatures(Set<PrintFeature> all) {
    return new PrintOptions(
        generic,
        debugInfo,
        elideElementsAbove,
        elideResourcesAbove,
        hexAbove,
        assumeVerified,
        all);
  }

  boolean has(PrintFeature feature) {
    return features.contains(feature);
  }
}
