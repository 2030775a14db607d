package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;

/** Erases blocks after the entry; branches to one go where it would have gone. */
record EraseBlocks() implements Reduction {
  @Override
  public String name() {
    return "erase blocks";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    Places.regions(module)
        .forEach(
            region -> {
              var blocks = region.blocks();
              for (var block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
                chances.add(() -> block.region() == region && erase(block));
              }
            });
    return chances;
  }

  private static boolean erase(Block block) {
    var region = block.region();
    if (region == null) {
      return false;
    }
    var next = block.successors().stream().filter(b -> b != block).findFirst();
    for (var other : region.blocks()) {
      var last = other.lastOp();
      if (other == block || last.isEmpty()) {
        continue;
      }
      for (int i = 0; i < last.get().successors().size(); i++) {
        if (last.get().successors().get(i) == block) {
          if (next.isEmpty()) {
            return false;
          }
          last.get().setSuccessor(i, next.get());
        }
      }
    }
    for (var op : block.operations().reversed()) {
      op.erase();
    }
    region.remove(block);
    return true;
  }
}
