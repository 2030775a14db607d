package org.tdopt.passes.cluster;

import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/**
 * Structured operations on buffers, in the order of their block, whose parallel loops are the same:
 * the group's loops. What one operation writes and a later one reads is, at each point of these
 * loops, one and the same element; so they may run as one nest, point by point.
 *
 * @param loopCount the number of the group's loops
 */
public record KernelGroup(List<Member> members, int loopCount) {
  public KernelGroup {
    members = List.copyOf(members);
  }

  /**
   * An operation of a group.
   *
   * @param loops for each loop of the operation the group's loop that it is, or {@link #REDUCTION}
   */
  public record Member(LinalgOp op, List<Integer> loops) {
    /** In place of a group's loop: the loop is not parallel, it belongs to this member alone. */
    public static final int REDUCTION = -1;

    public Member {
      loops = List.copyOf(loops);
    }

    public boolean isReduction(int loop) {
      return loops.get(loop) == REDUCTION;
    }

    /** The member's loops that are not parallel, outermost first. */
    public List<Integer> reductions() {
      return IntStream.range(0, loops.size()).filter(this::isReduction).boxed().toList();
    }

    public boolean hasReductions() {
      return loops.contains(REDUCTION);
    }

    /** The member's loop that is the group's loop {@code domainLoop}. */
    public int loopOf(int domainLoop) {
      return loops.indexOf(domainLoop);
    }

    /** Whether the element of that operand changes along a loop that is not parallel. */
    public boolean usesReduction(int operand) {
      var map = op.indexingMap(operand);
      return reductions().stream().anyMatch(map::uses);
    }
  }

  public List<LinalgOp> ops() {
    return members.stream().map(Member::op).toList();
  }

  /** The operation where the group's nest stands: all operands are defined before it. */
  public LinalgOp last() {
    return members.getLast().op();
  }

  /** The extent of a group's loop; {@link Shape#DYNAMIC} if it is not known. */
  public long extent(int loop) {
    for (var member : members) {
      long extent = member.op().staticLoopRanges()[member.loopOf(loop)];
      if (!Shape.isDynamic(extent)) {
        return extent;
      }
    }
    return Shape.DYNAMIC;
  }

  /** The extents of the group's loops, {@link Shape#DYNAMIC} where not known. */
  public long[] extents() {
    return IntStream.range(0, loopCount).mapToLong(this::extent).toArray();
  }

  /** A buffer and its dimension. */
  public record BufferDim(Value buffer, int dim) {}

  /** A buffer whose dimension has the extent of that loop of {@code member}. */
  public static BufferDim extentSource(Member member, int loop) {
    var op = member.op();
    for (int i = 0; i < op.operandCount(); i++) {
      var results = op.indexingMap(i).results();
      for (int r = 0; r < results.size(); r++) {
        if (results.get(r) instanceof AffineExpr.Dim d && d.position() == loop) {
          return new BufferDim(op.operand(i), r);
        }
      }
    }
    throw new IllegalStateException(
        "'%s': the extent of loop %d follows from no operand".formatted(op.name(), loop));
  }

  /**
   * Whether {@code buffer}, an output, is needed only while the group runs: it is (part of) an
   * allocation that nobody else uses, and the group sets each element before it reads it.
   */
  public boolean isInternal(Value buffer) {
    var root = BufferAliases.root(buffer);
    if (!(root.definingOp().orElse(null) instanceof AllocOp)) {
      return false;
    }
    var ops = ops();
    boolean isPrivate =
        BufferAliases.users(root).stream()
            .allMatch(
                user ->
                    user instanceof LinalgOp op && ops.contains(op)
                        || user instanceof DimOp
                        || isDeallocation(user, root));
    return isPrivate && isSetFirst(buffer);
  }

  private static boolean isDeallocation(Operation user, Value root) {
    return user instanceof MemoryEffects e
        && user.resultCount() == 0
        && e.effects().stream()
            .allMatch(x -> x.kind() == Effect.Kind.FREE && x.value() == root);
  }

  private boolean isSetFirst(Value buffer) {
    for (var member : members) {
      var op = member.op();
      for (int i = 0; i < op.operandCount(); i++) {
        if (op.operand(i).type() instanceof MemRefType
            && BufferAliases.mayAlias(op.operand(i), buffer)) {
          return i >= op.inputCount()
              && !op.readsOutput(i - op.inputCount())
              && !member.usesReduction(i);
        }
      }
    }
    return false;
  }
}
