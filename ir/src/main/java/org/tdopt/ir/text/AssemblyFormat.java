package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.SuccessorSlot;

/**
 * A declaration's format string, taken apart. The language is a part of MLIR's declarative assembly
 * format (https://mlir.llvm.org/docs/DefiningDialects/Operations/#declarative-assembly-format).
 */
record AssemblyFormat(List<Element> elements) {
  /** One part of a format. */
  sealed interface Element {}

  /** Text as it stands. */
  record Literal(String text) implements Element {}

  /** White space that is printed; nothing is read. */
  record Space(String text) implements Element {}

  /** Operands, a property, a region or a successor. */
  record Variable(Slot slot) implements Element {}

  /** {@code operands}: all of them. */
  record Operands() implements Element {}

  /** {@code regions}: all of them. */
  record Regions() implements Element {}

  /** {@code successors}: all of them. */
  record Successors() implements Element {}

  /** {@code attr-dict} or {@code attr-dict-with-keyword}. */
  record AttrDict(boolean keyword) implements Element {}

  /** {@code type(...)} of a slot, or of all operands or results. */
  record TypeOf(Values of) implements Element {}

  /** {@code functional-type(..., ...)}. */
  record FunctionalType(Values inputs, Values results) implements Element {}

  /**
   * Elements that are there together or not at all; printed if {@code anchor} is there.
   *
   * @param otherwise what stands there instead
   */
  record Group(List<Element> elements, Element anchor, List<Element> otherwise)
      implements Element {}

  /** Whose types: one slot's, or those of all operands or all results. */
  sealed interface Values {
    /** One slot. */
    record OfSlot(Slot slot) implements Values {}

    /** All operands. */
    record AllOperands() implements Values {}

    /** All results. */
    record AllResults() implements Values {}
  }

  /**
   * The format of {@code spec}, which has one.
   *
   * @throws IllegalArgumentException if the format string is wrong
   */
  static AssemblyFormat of(OpSpec<?> spec) {
    return new AssemblyFormat(new Scanner(spec).all());
  }

  private static final class Scanner {
    private static final Pattern TOKEN =
        Pattern.compile("\\s*(`[^`]*`|\\$\\w+|[\\w-]+|[(),?:^])\\s*");

    private final OpSpec<?> spec;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private @Nullable Element anchor;

    Scanner(OpSpec<?> spec) {
      this.spec = spec;
      var text = spec.format().orElseThrow();
      var matcher = TOKEN.matcher(text);
      int end = 0;
      while (end < text.length()) {
        if (!matcher.find(end) || matcher.start() != end) {
          throw new IllegalArgumentException(
              "format of '" + spec.name() + "': unexpected text at '" + text.substring(end) + "'");
        }
        tokens.add(matcher.group(1));
        end = matcher.end();
      }
    }

    List<Element> all() {
      var elements = sequence();
      if (at < tokens.size()) {
        throw wrong("unexpected '" + tokens.get(at) + "'");
      }
      return elements;
    }

    private IllegalArgumentException wrong(String message) {
      return new IllegalArgumentException("format of '" + spec.name() + "': " + message);
    }

    private boolean accept(String token) {
      if (at < tokens.size() && tokens.get(at).equals(token)) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(String token) {
      if (!accept(token)) {
        throw wrong("expected '" + token + "'");
      }
    }

    private List<Element> sequence() {
      var elements = new ArrayList<Element>();
      while (at < tokens.size() && !tokens.get(at).equals(")")) {
        var element = element();
        if (accept("^")) {
          anchor = element;
        }
        elements.add(element);
      }
      return elements;
    }

    private Element element() {
      var token = tokens.get(at++);
      return switch (token) {
        case "(" -> group();
        case "attr-dict" -> new AttrDict(false);
        case "attr-dict-with-keyword" -> new AttrDict(true);
        case "operands" -> new Operands();
        case "regions" -> new Regions();
        case "successors" -> new Successors();
        case "type" -> {
          expect("(");
          var of = values();
          expect(")");
          yield new TypeOf(of);
        }
        case "functional-type" -> {
          expect("(");
          var inputs = values();
          expect(",");
          var results = values();
          expect(")");
          yield new FunctionalType(inputs, results);
        }
        default -> {
          if (token.startsWith("`")) {
            var text = token.substring(1, token.length() - 1);
            yield text.isBlank() ? new Space(text) : new Literal(text);
          }
          if (token.startsWith("$")) {
            yield new Variable(slot(token.substring(1)));
          }
          throw wrong("unknown directive '" + token + "'");
        }
      };
    }

    private Group group() {
      var outer = anchor;
      anchor = null;
      var elements = sequence();
      expect(")");
      List<Element> otherwise = List.of();
      if (accept(":")) {
        expect("(");
        otherwise = sequence();
        expect(")");
      }
      expect("?");
      if (anchor == null) {
        throw wrong("an optional group has no anchor '^'");
      }
      var group = new Group(elements, anchor, otherwise);
      anchor = outer;
      return group;
    }

    private Values values() {
      if (accept("operands")) {
        return new Values.AllOperands();
      }
      if (accept("results")) {
        return new Values.AllResults();
      }
      var token = tokens.get(at++);
      if (!token.startsWith("$")) {
        throw wrong("expected a slot, operands or results instead of '" + token + "'");
      }
      var slot = slot(token.substring(1));
      return switch (slot) {
        case OperandSlot _, ResultSlot _ -> new Values.OfSlot(slot);
        case PropertySlot<?> _, RegionSlot _, SuccessorSlot _ ->
            throw wrong("'" + token + "' has no type");
      };
    }

    private Slot slot(String name) {
      var all = new ArrayList<Slot>(spec.operands());
      all.addAll(spec.results());
      all.addAll(spec.properties());
      all.addAll(spec.regions());
      all.addAll(spec.successors());
      return all.stream()
          .filter(s -> s.name().equals(name))
          .findFirst()
          .orElseThrow(() -> wrong("no slot is called '" + name + "'"));
    }
  }

  /** The properties that have a place of their own, which an attribute dictionary leaves out. */
  List<String> shownProperties() {
    var names = new ArrayList<String>();
    collect(elements, names);
    return names;
  }

  private static void collect(List<Element> elements, List<String> names) {
    for (var e : elements) {
      switch (e) {
        case Variable(PropertySlot<?> p) -> names.add(p.name());
        case Group g -> {
          collect(g.elements, names);
          collect(g.otherwise, names);
        }
        default -> {}
      }
    }
  }
}
