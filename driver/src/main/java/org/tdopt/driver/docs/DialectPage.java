package org.tdopt.driver.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.Arity;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.SlotRange;
import org.tdopt.ir.spec.SyntaxDoc;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;

/** The reference page of one dialect. */
final class DialectPage {
  private final Dialect dialect;
  private final DialectRegistry dialects;
  private final Markdown page = new Markdown();

  private DialectPage(Dialect dialect, DialectRegistry dialects) {
    this.dialect = dialect;
    this.dialects = dialects;
  }

  /** The page of {@code dialect}, whose examples may use all of {@code dialects}. */
  static String of(Dialect dialect, DialectRegistry dialects) {
    return new DialectPage(dialect, dialects).text();
  }

  private String text() {
    page.paragraph("<!-- " + ReferencePages.NOTICE + " -->")
        .heading(1, "`" + dialect.name() + "`")
        .paragraph(dialect.description());
    var operations =
        dialect.operations().stream().sorted(Comparator.comparing(OpSpec::name)).toList();
    page.table(
        List.of("operation", "summary"),
        operations.stream()
            .map(o -> List.of("[`%s`](#%s)".formatted(o.name(), anchor(o)), o.summary()))
            .toList());
    syntax("Types", "!", dialect.types());
    syntax("Attributes", "#", dialect.attributes());
    operations.forEach(this::operation);
    return page.toString();
  }

  /** The fragment that GitHub gives a heading of only the operation's name. */
  private static String anchor(OpSpec<?> spec) {
    return spec.name().replace(".", "");
  }

  private void syntax(String title, String sigil, List<SyntaxDoc> docs) {
    page.table(
        List.of(title.toLowerCase(Locale.ROOT).replaceAll("s$", ""), "meaning"),
        docs.stream()
            .map(d -> List.of("`" + d.example() + "`", d.meaning().strip().replace("\n", " ")))
            .toList());
  }

  private void operation(OpSpec<?> spec) {
    var example = OperationExample.read(spec, dialects);
    var op = example.operation();
    page.heading(2, "`" + spec.name() + "`")
        .paragraph("*" + spec.summary() + "*")
        .paragraph(spec.description());
    spec.format().ifPresent(f -> page.code("", spec.name() + " " + f));
    spec.assembly()
        .filter(a -> !a.syntax().isEmpty())
        .ifPresent(a -> page.code("", spec.name() + " " + a.syntax()));
    slots(spec);
    page.list(facts(op));
    page.code("mlir", spec.example());
  }

  private void slots(OpSpec<?> spec) {
    var rows = new ArrayList<List<String>>();
    spec.operands().forEach(s -> rows.add(row("operand", s.name(), s.constraint(), s.arity())));
    spec.properties().forEach(p -> rows.add(List.of("attribute", "`" + p.name() + "`", kind(p))));
    spec.results().forEach(s -> rows.add(row("result", s.name(), s.constraint(), s.arity())));
    for (var r : spec.regions()) {
      rows.add(List.of("region", "`" + r.name() + "`", r.singleBlock() ? "one block" : "blocks"));
    }
    spec.successors().forEach(s -> rows.add(List.of("successor", "`" + s.name() + "`", "block")));
    page.table(List.of("part", "name", "takes"), rows);
  }

  private static List<String> row(String part, String name, TypeConstraint constraint, Arity arity) {
    var count =
        switch (arity) {
          case ONE -> "";
          case OPTIONAL -> ", optional";
          case VARIADIC -> ", any number";
        };
    return List.of(part, "`" + name + "`", constraint.description() + count);
  }

  private static String kind(PropertySlot<?> slot) {
    var words =
        slot.kind() == Attribute.class
            ? "any attribute"
            : slot.kind()
                    .getSimpleName()
                    .replaceAll("Attr$", "")
                    .replaceAll("(?<=[a-z0-9])([A-Z])", " $1")
                    .toLowerCase(Locale.ROOT)
                + " attribute";
    if (slot.fallback() != null) {
      return words + ", default `" + slot.fallback() + "`";
    }
    return slot.optional() ? words + ", optional" : words;
  }

  private static List<String> facts(Operation op) {
    var facts = new ArrayList<String>();
    var traits = interfaces(op.getClass());
    if (!traits.isEmpty()) {
      facts.add("Interfaces: `" + String.join("`, `", traits) + "`");
    }
    facts.add("Effects: " + effects(op));
    return facts;
  }

  /** The interfaces of this project that the kind of operation has, by name. */
  private static Set<String> interfaces(Class<?> kind) {
    var names = new TreeSet<String>();
    for (Class<?> c = kind; c != null && c != Operation.class; c = c.getSuperclass()) {
      Stream.of(c.getInterfaces()).forEach(i -> addInterface(i, names));
    }
    return names;
  }

  private static void addInterface(Class<?> type, Set<String> names) {
    if (type.getName().startsWith("org.tdopt.")) {
      names.add(type.getSimpleName());
      Stream.of(type.getInterfaces()).forEach(i -> addInterface(i, names));
    }
  }

  private static String effects(Operation op) {
    if (!(op instanceof MemoryEffects known)) {
      return "unknown, so it may touch any memory";
    }
    var texts = new LinkedHashSet<String>();
    for (var effect : known.effects()) {
      var kind = effect.kind().name().toLowerCase(Locale.ROOT);
      texts.add(kind + " " + target(op, effect));
    }
    return texts.isEmpty() ? "none" : String.join(", ", texts);
  }

  private static String target(Operation op, Effect effect) {
    if (effect.value() == null) {
      return "of \"" + effect.resource() + "\"";
    }
    for (var slot : op.spec().operands()) {
      if (covers(op.spec().operandRange(op, slot), op.operands().indexOf(effect.value()))) {
        return "of `" + slot.name() + "`";
      }
    }
    for (var slot : op.spec().results()) {
      if (covers(op.spec().resultRange(op, slot), op.results().indexOf(effect.value()))) {
        return "of `" + slot.name() + "`";
      }
    }
    return "of a value";
  }

  private static boolean covers(SlotRange range, int index) {
    return range.start() <= index && index < range.end();
  }
}
