package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Block;
import org.tdopt.ir.Region;

/** The comments after block labels that say from where a block is reached. */
final class Predecessors {
  private final Map<Block, List<Block>> sources = new IdentityHashMap<>(0);
  private final ValueNames names;

  Predecessors(Region region, ValueNames names) {
    this.names = names;
    for (var block : region.blocks()) {
      block
          .lastOp()
          .ifPresent(
              last ->
                  last.successors()
                      .forEach(s -> sources.computeIfAbsent(s, _ -> new ArrayList<>()).add(block)));
    }
  }

  void comment(StringBuilder out, Block block, boolean entry) {
    var from = sources.getOrDefault(block, List.of());
    switch (from.size()) {
      case 0 -> out.append(entry ? "" : "  // no predecessors");
      case 1 -> {
        out.append("  // pred: ");
        names.appendBlock(out, from.getFirst());
      }
      default -> {
        out.append("  // ").append(from.size()).append(" preds: ");
        for (int i = 0; i < from.size(); i++) {
          out.append(i > 0 ? ", " : "");
          names.appendBlock(out, from.get(i));
        }
      }
    }
  }
}
