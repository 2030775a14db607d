package org.tdopt.ir.attr;

import java.util.List;

/** A reference to a symbol by name, through nested symbol tables if {@code nested} is not empty. */
public record SymbolRefAttr(String root, List<String> nested) implements Attribute {
  public SymbolRefAttr {
    nested = List.copyOf(nested);
  }

  public static SymbolRefAttr of(String name) {
    return new SymbolRefAttr(name, List.of());
  }

  /** The text of a symbol name: {@code @name}, in quotes where it is not a bare identifier. */
  public static String text(String name) {
    return "@" + (Identifiers.isBare(name) ? name : StringAttr.quote(name));
  }

  @Override
  public String toString() {
    var out = new StringBuilder(text(root));
    for (var n : nested) {
      out.append("::").append(text(n));
    }
    return out.toString();
  }
}
