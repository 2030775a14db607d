package org.tdopt.passes.inlining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tdopt.dialects.cf.BranchOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.ReturnLike;

/** Puts a body in the place of one call. */
final class CallInlining {
  private final Operation call;
  private final IrMapping mapping = new IrMapping();

  private CallInlining(Operation call) {
    this.call = call;
  }

  /**
   * Puts a copy of {@code body}, or the body itself, in the place of {@code call}, which stays
   * behind without uses; returns the blocks that hold what was inlined.
   */
  static void inline(Operation call, Region body, boolean copy) {
    var inlining = new CallInlining(call);
    var blocks = copy ? inlining.copies(body) : inlining.taken(body);
    inlining.nameCallSites(blocks);
    if (blocks.size() == 1) {
      inlining.inlineBlock(blocks.getFirst());
    } else {
      inlining.inlineBlocks(blocks);
    }
  }

  private List<Block> copies(Region body) {
    bindArguments(body);
    var blocks = new ArrayList<Block>();
    for (var block : body.blocks()) {
      var copy = new Block();
      if (block != body.entry()) {
        for (var argument : block.arguments()) {
          mapping.map(argument, copy.addArgument(argument.type(), argument.location()));
        }
      }
      mapping.map(block, copy);
      blocks.add(copy);
    }
    for (var block : body.blocks()) {
      for (var op : block) {
        mapping.of(block).append(op.copy(mapping));
      }
    }
    for (var block : blocks) {
      for (var op : block) {
        patch(op);
      }
    }
    return blocks;
  }

  /** A use may come before its definition in the order of the blocks. */
  private void patch(Operation op) {
    op.walk(
        inner -> {
          for (var use : inner.opOperands()) {
            var value = mapping.of(use.value());
            if (value != use.value()) {
              use.set(value);
            }
          }
        });
  }

  private List<Block> taken(Region body) {
    bindArguments(body);
    for (var argument : body.entry().arguments()) {
      argument.replaceAllUsesWith(mapping.of(argument));
    }
    var blocks = List.copyOf(body.blocks());
    blocks.forEach(body::remove);
    return blocks;
  }

  private void bindArguments(Region body) {
    for (int i = 0; i < call.operandCount(); i++) {
      mapping.map(body.entry().argument(i), call.operand(i));
    }
  }

  private void nameCallSites(List<Block> blocks) {
    for (var block : blocks) {
      for (var op : block) {
        op.walk(
            inner ->
                inner.setLocation(new Location.CallSite(inner.location(), call.location())));
      }
    }
  }

  private void inlineBlock(Block block) {
    var results = block.terminator();
    for (var op : block) {
      if (op != results) {
        op.moveBefore(call);
      }
    }
    for (int i = 0; i < call.resultCount(); i++) {
      call.result(i).replaceAllUsesWith(results.operand(i));
    }
    results.erase();
  }

  /** What followed the call goes to a block of its own, whose arguments are the results. */
  private void inlineBlocks(List<Block> blocks) {
    var before = Objects.requireNonNull(call.block());
    var region = Objects.requireNonNull(before.region());
    var after = new Block();
    var rest = new ArrayList<Operation>();
    for (var op = call.next(); op != null; op = op.next()) {
      rest.add(op);
    }
    rest.forEach(op -> op.moveToEnd(after));
    for (var result : call.results()) {
      result.replaceAllUsesWith(after.addArgument(result.type(), result.location()));
    }
    int at = region.blocks().indexOf(before) + 1;
    for (var block : blocks.subList(1, blocks.size())) {
      region.insert(at++, block);
    }
    region.insert(at, after);
    for (var op : blocks.getFirst()) {
      op.moveToEnd(before);
    }
    leaveTo(after, before);
    blocks.subList(1, blocks.size()).forEach(b -> leaveTo(after, b));
  }

  private static void leaveTo(Block after, Block block) {
    var last = block.terminator();
    if (last instanceof ReturnLike) {
      List<Value> results = last.operands();
      BranchOp.create(OpBuilder.before(last), last.location(), after, results);
      last.erase();
    }
  }
}
