package org.tdopt.onnx;

import java.util.HashSet;
import java.util.Set;

/** Makes symbols of the model's names: letters, digits and underscores, each symbol once. */
final class SymbolNames {
  private final Set<String> taken;

  SymbolNames(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  String symbolFor(String name) {
    var base = name.replaceAll("[^A-Za-z0-9_]", "_");
    if (base.isEmpty() || Character.isDigit(base.charAt(0))) {
      base = "_" + base;
    }
    var symbol = base;
    for (int i = 0; !taken.add(symbol); i++) {
      symbol = base + "_" + i;
    }
    return symbol;
  }
}
