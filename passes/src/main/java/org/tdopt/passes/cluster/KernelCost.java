package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.dialects.arith.DivFOp;
import org.tdopt.dialects.arith.NegFOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.math.FmaOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr.Dim;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * What one member of a group does in one step of a register block: it reads elements, computes, and
 * writes elements, each along certain of its loops. Counts are of machine instructions.
 */
final class KernelCost {
  /**
   * An operand in memory.
   *
   * @param uses for each loop whether the element changes along it
   * @param accumulates whether it is an output that is in scalars while the reductions run
   */
  record Access(int operand, boolean[] uses, boolean reads, boolean writes, boolean accumulates) {}

  /** An operation of the body; {@code uses} as in {@link Access}. */
  record Work(boolean[] uses, int instructions, boolean isFloat) {}

  /** Instructions of a function that the machine has none for: a polynomial and its scaling. */
  private static final int FUNCTION_INSTRUCTIONS = 24;

  /** Cycles of a division, which takes as long as this many instructions. */
  private static final int DIVISION_INSTRUCTIONS = 14;

  /** Bytes that a load's or store's immediate offset reaches from its pointer. */
  private static final long REACH_BYTES = 4096;

  final Member member;
  final List<Access> accesses = new ArrayList<>();
  final List<Work> works = new ArrayList<>();

  /**
   * @param readFromScalars operands whose elements an earlier member has in scalars
   * @param notStored operands that need no store
   */
  KernelCost(Member member, Set<Integer> readFromScalars, Set<Integer> notStored) {
    this.member = member;
    var op = member.op();
    var uses = new HashMap<Value, boolean[]>();
    for (int i = 0; i < op.operandCount(); i++) {
      var along = loopsOf(i);
      uses.put(op.body().argument(i), along);
      if (op.operand(i).type() instanceof MemRefType) {
        boolean output = i >= op.inputCount();
        accesses.add(
            new Access(
                i,
                along,
                op.body().argument(i).hasUses() && !readFromScalars.contains(i),
                output && !notStored.contains(i),
                output && member.hasReductions() && !member.usesReduction(i)));
      }
    }
    collectWork(uses);
  }

  private static int instructions(Operation op) {
    return switch (op) {
      case DivFOp _ -> DIVISION_INSTRUCTIONS;
      case FmaOp _ -> 1;
      // Multiply-adds exist with each sign.
      case NegFOp _ when op.result(0).users().stream().allMatch(FmaOp.class::isInstance) -> 0;
      default -> op.dialectName().equals("math") ? FUNCTION_INSTRUCTIONS : 1;
    };
  }

  private boolean[] loopsOf(int operand) {
    var map = member.op().indexingMap(operand);
    var along = new boolean[member.op().loopCount()];
    for (int l = 0; l < along.length; l++) {
      along[l] = map.uses(l);
    }
    return along;
  }

  /** What depends on an accumulated element changes in every iteration. */
  private void collectWork(Map<Value, boolean[]> uses) {
    var op = member.op();
    var all = new boolean[op.loopCount()];
    Arrays.fill(all, true);
    for (var access : accesses) {
      if (access.accumulates) {
        uses.put(op.body().argument(access.operand), all);
      }
    }
    for (var inner : op.body()) {
      if (inner instanceof Terminator || inner instanceof ConstantLike) {
        continue;
      }
      var along = new boolean[op.loopCount()];
      if (inner instanceof IndexOp index) {
        along[index.dim()] = true;
      }
      for (var operand : inner.operands()) {
        var from = uses.get(operand);
        for (int l = 0; from != null && l < along.length; l++) {
          along[l] |= from[l];
        }
      }
      inner.results().forEach(r -> uses.put(r, along));
      if (!(inner instanceof IndexOp)) {
        boolean isFloat = inner.operands().stream().anyMatch(v -> v.type() instanceof FloatType);
        works.add(new Work(along, instructions(inner), isFloat));
      }
    }
  }

  /** How many different elements the block has, {@code factors} per loop. */
  static long elements(boolean[] uses, int[] factors) {
    long count = 1;
    for (int l = 0; l < uses.length; l++) {
      count *= uses[l] ? factors[l] : 1;
    }
    return count;
  }

  /** The pointers that reach all elements of that access in a block, given its known strides. */
  long pointers(Access access, int[] factors) {
    var op = member.op();
    var type = op.operand(access.operand).type(MemRefType.class);
    var map = op.indexingMap(access.operand);
    var strides = type.strides();
    long separate = 1;
    var offsets = new long[] {0};
    for (int r = 0; r < map.resultCount(); r++) {
      if (!(map.results().get(r) instanceof Dim d) || factors[d.position()] == 1) {
        continue;
      }
      int factor = factors[d.position()];
      if (Shape.isDynamic(strides[r])) {
        separate *= factor;
      } else {
        offsets = spread(offsets, factor, strides[r] * Float.BYTES);
      }
    }
    Arrays.sort(offsets);
    long windows = 0;
    long end = Long.MIN_VALUE;
    for (long offset : offsets) {
      if (offset >= end) {
        windows++;
        end = offset + REACH_BYTES;
      }
    }
    return separate * windows;
  }

  /** Each offset {@code count} times, {@code step} apart. */
  private static long[] spread(long[] offsets, int count, long step) {
    var all = new long[offsets.length * count];
    for (int i = 0; i < all.length; i++) {
      all[i] = offsets[i / count] + i % count * step;
    }
    return all;
  }
}
