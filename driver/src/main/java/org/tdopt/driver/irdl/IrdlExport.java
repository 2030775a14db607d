package org.tdopt.driver.irdl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tdopt.driver.UsageException;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.attr.Identifiers;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.pass.Suggestion;
import org.tdopt.ir.spec.OpSpec;

/**
 * Dialects in IRDL, as far as it can express them: numbers and types of operands and results, kinds
 * of required attributes, numbers of regions and of their blocks. It knows neither optional
 * attributes nor terminators nor successors, and gives all values of a variadic slot one type. A type
 * constraint of ours is a predicate; what is written accepts at least the types that it accepts.
 */
public final class IrdlExport {
  /** Dialects that {@code mlir-opt} has itself. */
  private static final Set<String> UPSTREAM =
      Set.of("arith", "builtin", "func", "linalg", "math", "memref", "scf", "tensor");

  private final DialectRegistry dialects;
  private final SampleTypes samples;

  public IrdlExport(DialectRegistry dialects) {
    this.dialects = dialects;
    samples = SampleTypes.of(dialects);
  }

  /** Whether the dialect is MLIR's own, and needs no declaration. */
  public static boolean isUpstream(String dialect) {
    return UPSTREAM.contains(dialect);
  }

  /**
   * The text of dialects.
   *
   * @param names which; all that are not MLIR's own if empty
   * @throws UsageException if one is not known
   */
  public String text(List<String> names) {
    return chosen(names)
        .filter(d -> !d.operations().isEmpty())
        .map(this::dialect)
        .collect(Collectors.joining("\n"));
  }

  private Stream<Dialect> chosen(List<String> names) {
    if (names.isEmpty()) {
      return dialects.dialects().stream().filter(d -> !isUpstream(d.name()));
    }
    var known = dialects.dialects().stream().map(Dialect::name).toList();
    return names.stream()
        .map(
            name ->
                dialects
                    .dialect(name)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "--export-irdl: there is no dialect '"
                                    + name
                                    + "'"
                                    + Suggestion.text(name, known))));
  }

  private String dialect(Dialect dialect) {
    var out = new StringBuilder("irdl.dialect @" + dialect.name() + " {\n");
    samples.namesOf(dialect.name()).forEach(t -> out.append("  irdl.type @" + t + "\n"));
    var operations = new ArrayList<>(dialect.operations());
    operations.sort(Comparator.comparing(OpSpec::name));
    for (var spec : operations) {
      operation(out, spec);
    }
    return out.append("}\n").toString();
  }

  private void operation(StringBuilder out, OpSpec<?> spec) {
    var name = spec.name().substring(spec.name().indexOf('.') + 1);
    var symbol = Identifiers.isBare(name) ? name : StringAttr.quote(name);
    out.append("  irdl.operation @" + symbol + " {\n");
    out.append(new OperationBody(spec, samples).text());
    out.append("  }\n");
  }
}
