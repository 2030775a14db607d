package org.tdopt.ir.analysis;

import java.util.Set;
import java.util.TreeSet;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.SymbolRefAttr;

/** Which symbol names operations refer to. */
public final class SymbolUses {
  private SymbolUses() {}

  /** The names, sorted, in the attributes of {@code op} and of all inside it. */
  public static Set<String> namesIn(Operation op) {
    var names = new TreeSet<String>();
    op.walk(inner -> collect(inner, names));
    return names;
  }

  /** The names, sorted, in the attributes of {@code op} itself. */
  public static Set<String> namesOn(Operation op) {
    var names = new TreeSet<String>();
    collect(op, names);
    return names;
  }

  /** The names, sorted, in {@code attributes}. */
  public static Set<String> namesIn(DictAttr attributes) {
    var names = new TreeSet<String>();
    attribute(attributes, names);
    return names;
  }

  private static void collect(Operation op, Set<String> names) {
    attribute(op.properties(), names);
    attribute(op.attributes(), names);
  }

  private static void attribute(Attribute attribute, Set<String> names) {
    switch (attribute) {
      case SymbolRefAttr reference -> {
        names.add(reference.root());
        names.addAll(reference.nested());
      }
      case ArrayAttr array -> array.elements().forEach(e -> attribute(e, names));
      case DictAttr dictionary ->
          dictionary.entries().forEach(e -> attribute(e.value(), names));
      default -> {}
    }
  }
}
