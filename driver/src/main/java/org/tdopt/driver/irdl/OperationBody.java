package org.tdopt.driver.irdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.spec.Arity;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.TypeConstraint;

/**
 * The body of one {@code irdl.operation}. Every slot has constraints of its own: two uses of one would
 * mean that the types are equal.
 */
final class OperationBody {
  private static final String INDENTATION = "    ";

  private final OpSpec<?> spec;
  private final SampleTypes samples;
  private final StringBuilder out = new StringBuilder();
  private int values;

  OperationBody(OpSpec<?> spec, SampleTypes samples) {
    this.spec = spec;
    this.samples = samples;
  }

  String text() {
    var operands = new ArrayList<String>();
    for (var slot : spec.operands()) {
      operands.add(name(slot) + ": " + values(slot.arity(), slot.constraint()));
    }
    line("irdl.operands", operands);
    var results = new ArrayList<String>();
    for (var slot : spec.results()) {
      results.add(name(slot) + ": " + values(slot.arity(), slot.constraint()));
    }
    line("irdl.results", results);
    attributes();
    regions();
    if (!spec.successors().isEmpty()) {
      comment("IRDL has no successors: " + spec.successors().getFirst().name());
    }
    return out.toString();
  }

  private String values(Arity arity, TypeConstraint constraint) {
    var alternatives = samples.accepted(constraint);
    if (arity == Arity.VARIADIC && !samples.isOneType(alternatives)) {
      comment("IRDL gives all values of this slot one type");
    }
    var value = anyOf(alternatives);
    return switch (arity) {
      case ONE -> value;
      case OPTIONAL -> "optional " + value;
      case VARIADIC -> "variadic " + value;
    };
  }

  private String anyOf(List<String> alternatives) {
    var names = new ArrayList<String>();
    alternatives.forEach(a -> names.add(define(a)));
    return names.size() == 1
        ? names.getFirst()
        : define("irdl.any_of(" + String.join(", ", names) + ")");
  }

  private String define(String constraint) {
    var name = "%" + values++;
    out.append(INDENTATION).append(name).append(" = ").append(constraint).append('\n');
    return name;
  }

  private void line(String keyword, List<String> entries) {
    if (!entries.isEmpty()) {
      out.append(INDENTATION).append(keyword);
      out.append('(').append(String.join(", ", entries)).append(")\n");
    }
  }

  private void comment(String text) {
    out.append(INDENTATION).append("// ").append(text).append('\n');
  }

  private void attributes() {
    var optional =
        spec.properties().stream().filter(p -> !p.required()).map(PropertySlot::name).toList();
    if (!optional.isEmpty()) {
      comment("IRDL has no optional attributes: " + String.join(", ", optional));
    }
    var required = new ArrayList<String>();
    for (var slot : spec.properties()) {
      if (slot.required()) {
        var value = define(AttributeBases.constraint(slot.kind()));
        required.add(StringAttr.quote(slot.name()) + " = " + value);
      }
    }
    if (!required.isEmpty()) {
      out.append(INDENTATION).append("irdl.attributes {\n");
      out.append(
          required.stream()
              .map(r -> INDENTATION + "  " + r)
              .collect(Collectors.joining(",\n", "", "\n")));
      out.append(INDENTATION).append("}\n");
    }
  }

  private void regions() {
    var regions = new ArrayList<String>();
    for (var slot : spec.regions()) {
      var value = define("irdl.region" + (slot.singleBlock() ? " with size 1" : ""));
      regions.add(name(slot) + ": " + value);
    }
    line("irdl.regions", regions);
  }

  /** The slot's name as IRDL spells names: {@code destOperands} becomes {@code dest_operands}. */
  private static String name(Slot slot) {
    return slot.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
