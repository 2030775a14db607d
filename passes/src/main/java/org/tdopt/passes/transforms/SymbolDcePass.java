package org.tdopt.passes.transforms;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.SymbolUses;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.SymbolTable;

/**
 * Erases private symbols that nothing live refers to. Live are public symbols, operations that are
 * no symbols, and what those refer to in turn. A name counts for every symbol table it may be
 * looked up in.
 */
@PassInfo(name = "symbol-dce", summary = "erase private symbols that nothing refers to")
public record SymbolDcePass() implements Pass<Operation> {
  private static final Statistic ERASED = Statistic.of("erased", "symbols erased");

  @Override
  public void run(Operation root, PassContext context) {
    for (var op : root.collect(Operation.class).reversed()) {
      if (op instanceof SymbolTable) {
        prune(op, context);
      }
    }
  }

  private static void prune(Operation table, PassContext context) {
    Map<String, Operation> unreached = new LinkedHashMap<>();
    var live = new ArrayDeque<Operation>();
    for (var region : table.regions()) {
      for (var block : region.blocks()) {
        for (var op : block) {
          if (op instanceof Symbol symbol && symbol.isPrivate()) {
            unreached.put(symbol.symbolName(), op);
          } else {
            live.add(op);
          }
        }
      }
    }
    var names = SymbolUses.namesOn(table);
    while (true) {
      for (var name : names) {
        var reached = unreached.remove(name);
        if (reached != null) {
          live.add(reached);
        }
      }
      if (live.isEmpty()) {
        break;
      }
      names = SymbolUses.namesIn(live.remove());
    }
    for (var op : unreached.values()) {
      op.erase();
      context.count(ERASED);
    }
  }
}
