package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.RegionBranchLike;

/**
 * A region argument or result that gets one value from outside on every way, or nothing but itself
 * besides, is that value; one that gets what an earlier one gets is the earlier one.
 */
public record ForwardOnlyValue<T extends Operation & RegionBranchLike>(Class<T> root)
    implements RewritePattern<T> {
  @Override
  public PatternResult rewrite(T op, Rewriter rewriter) {
    var reaching = reaching(op);
    boolean any = false;
    var seen = new ArrayList<Value>();
    for (var input : reaching.keySet()) {
      if (input.hasUses()) {
        var value = only(input, reaching.get(input));
        var replacement = value != null && isOutside(value, op) ? value : twin(input, seen, reaching);
        if (replacement != null && replacement.type().equals(input.type())) {
          rewriter.replaceAllUses(input, replacement);
          any = true;
          continue;
        }
      }
      seen.add(input);
    }
    return any
        ? PatternResult.applied()
        : PatternResult.declined("no argument or result gets just one value");
  }

  /** Per argument and result what it may get, in the order of the ways. */
  private Map<Value, List<Value>> reaching(T op) {
    var reaching = new LinkedHashMap<Value, List<Value>>();
    add(op, op.entryOperands(), op.entrySuccessors(unknown(op)), reaching);
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        var last = block.terminator();
        add(last, op.forwardedOperands(last), op.successors(last, unknown(last)), reaching);
      }
    }
    return reaching;
  }

  private static List<@Nullable Attribute> unknown(Operation op) {
    return Collections.nCopies(op.operandCount(), null);
  }

  private static void add(
      Operation from,
      BranchLike.Operands range,
      List<RegionBranchLike.Successor> successors,
      Map<Value, List<Value>> reaching) {
    for (var successor : successors) {
      for (int i = 0; i < Math.min(range.size(), successor.inputs().size()); i++) {
        reaching
            .computeIfAbsent(successor.inputs().get(i), _ -> new ArrayList<>())
            .add(from.operand(range.start() + i));
      }
    }
  }

  private static @Nullable Value only(Value input, List<Value> values) {
    Set<Value> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(values);
    distinct.remove(input);
    return distinct.size() == 1 ? distinct.iterator().next() : null;
  }

  /** An earlier argument of the same block, or result, that gets the same values. */
  private static @Nullable Value twin(
      Value input, List<Value> seen, Map<Value, List<Value>> reaching) {
    for (var other : seen) {
      if (other.parentBlock() == input.parentBlock()
          && other.definingOp().equals(input.definingOp())
          && reaching.get(other).equals(reaching.get(input))) {
        return other;
      }
    }
    return null;
  }

  private static boolean isOutside(Value value, Operation op) {
    var block = value.parentBlock();
    var region = block == null ? null : block.region();
    return region != null
        && value.definingOp().orElse(null) != op
        && op.regions().stream().noneMatch(r -> r.isAncestorOf(region));
  }
}
