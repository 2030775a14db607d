package org.tdopt.ir;

import java.util.Optional;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.SymbolTable;

/** Looks symbols up by name. */
public final class SymbolTables {
  private SymbolTables() {}

  /** The operation that the nearest symbol table around {@code from} knows by that name. */
  public static Optional<Operation> lookup(Operation from, SymbolRefAttr reference) {
    for (Operation op = from; op != null; op = op.parentOp()) {
      if (op instanceof SymbolTable) {
        var found = lookupIn(op, reference.root());
        for (var name : reference.nested()) {
          found = found.flatMap(table -> lookupIn(table, name));
        }
        return found;
      }
    }
    return Optional.empty();
  }

  /** As {@link #lookup}, if the operation is a {@code kind}. */
  public static <T> Optional<T> lookup(Operation from, SymbolRefAttr reference, Class<T> kind) {
    return lookup(from, reference).filter(kind::isInstance).map(kind::cast);
  }

  /** The symbol of that name directly inside {@code table}. */
  public static Optional<Operation> lookupIn(Operation table, String name) {
    for (var region : table.regions()) {
      for (var block : region.blocks()) {
        for (var op : block) {
          if (op instanceof Symbol s && s.symbolName().equals(name)) {
            return Optional.of(op);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code base}, or {@code base_0}, {@code base_1}... if {@code table} has it already. */
  public static String unique(Operation table, String base) {
    var name = base;
    for (int i = 0; lookupIn(table, name).isPresent(); i++) {
      name = base + "_" + i;
    }
    return name;
  }
}
