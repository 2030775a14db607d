package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Type;

/**
 * Reads types, attributes and the like by the grammar, each from a text of its own and each text
 * once. For several threads.
 */
final class Fragments {
  /** The types at the end of an operation in generic form. */
  record Signature(List<Type> operands, List<Type> results) {}

  private static final int MOST_KEPT = 1 << 16;

  private final IrParser parser;
  private final Source source;
  private final ResourceReader resources;
  private final LocationReader locations;
  private final Map<String, Signature> signatures = new HashMap<>();
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, Attribute> attributes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Fragments(
      IrParser parser, Source source, ResourceReader resources, LocationReader locations) {
    this.parser = parser;
    this.source = source;
    this.resources = resources;
    this.locations = locations;
  }

  synchronized Signature signature(String text) {
    return read(
        signatures,
        text,
        p -> {
          var operands = new ArrayList<Type>();
          var results = new ArrayList<Type>();
          p.signature(operands, results);
          return new Signature(List.copyOf(operands), List.copyOf(results));
        });
  }

  synchronized Type type(String text) {
    return read(types, text, p -> p.type().value);
  }

  synchronized Attribute attribute(String text) {
    return read(attributes, text, p -> p.attribute().value);
  }

  /** The key of an entry in a dictionary. */
  synchronized String name(String text) {
    return read(names, text, p -> p.name().value);
  }

  /** What stands in the parentheses after {@code loc}. */
  synchronized Location location(String text) {
    return read(new HashMap<>(), text, p -> p.location().value);
  }

  /** To be called when all is read. */
  synchronized void finish() {
    resources.finish();
    checkErrors();
  }

  private <T> T read(Map<String, T> known, String text, Function<IrParser, T> rule) {
    var before = known.get(text);
    if (before != null) {
      return before;
    }
    T result;
    try {
      parser.setTokenStream(TokenWindow.over(text));
      result = rule.apply(parser);
      parser.match(Token.EOF);
    } catch (DiagnosticException e) {
      throw UnfamiliarText.HERE;
    }
    checkErrors();
    if (known.size() < MOST_KEPT) {
      known.put(text, result);
    }
    return result;
  }

  private void checkErrors() {
    if (source.hasReports() || locations.hasStandIns()) {
      throw UnfamiliarText.HERE;
    }
  }
}
