package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.StructuralEquivalence;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;

/**
 * Which buffers may share memory. A view shares the memory of its source; different allocations,
 * globals and function arguments share none, except allocations that a memory plan has put at
 * overlapping offsets. A buffer that a loop carries or that is selected may be any other.
 */
public final class BufferAliases {
  /** The attribute with an allocation's planned place, in bytes from the base of its space. */
  public static final String OFFSET = "tdopt.offset";

  private BufferAliases() {}

  /** The source of a view; empty if {@code buffer} is no view. */
  public static Optional<Value> viewSource(Value buffer) {
    return buffer
        .definingOp()
        .filter(op -> op instanceof Pure && op.resultCount() == 1)
        .map(BufferAliases::bufferOperands)
        .filter(sources -> sources.size() == 1)
        .map(List::getFirst);
  }

  private static List<Value> bufferOperands(Operation op) {
    return op.operands().stream().filter(v -> v.type() instanceof MemRefType).toList();
  }

  /** The buffer that {@code buffer} is, through any number of views, a part of. */
  public static Value root(Value buffer) {
    var root = buffer;
    for (var source = viewSource(root); source.isPresent(); source = viewSource(root)) {
      root = source.get();
    }
    return root;
  }

  /** Whether both are the same elements in the same order, by construction. */
  public static boolean isSameView(Value a, Value b) {
    if (a == b) {
      return true;
    }
    var left = a.definingOp().orElse(null);
    var right = b.definingOp().orElse(null);
    if (left == null || right == null || !(left instanceof Pure)) {
      return false;
    }
    var source = viewSource(a);
    var other = viewSource(b);
    if (source.isEmpty() || other.isEmpty()) {
      return StructuralEquivalence.areEqual(left, right);
    }
    return left.name().equals(right.name())
        && a.type().equals(b.type())
        && left.properties().equals(right.properties())
        && left.operandCount() == right.operandCount()
        && IntStream.range(0, left.operandCount())
            .allMatch(i -> isSameOperand(left.operand(i), right.operand(i)));
  }

  private static boolean isSameOperand(Value a, Value b) {
    if (a.type() instanceof MemRefType) {
      return isSameView(a, b);
    }
    var constant = Constants.integer(a);
    return a == b || constant.isPresent() && constant.equals(Constants.integer(b));
  }

  /** Whether a write through one may change what is read through the other. */
  public static boolean mayAlias(Value a, Value b) {
    var left = root(a);
    var right = root(b);
    if (!left.type(MemRefType.class).space().equals(right.type(MemRefType.class).space())) {
      return false;
    }
    if (isSameView(left, right)) {
      return !areDisjointParts(a, b);
    }
    return !isIdentified(left) || !isIdentified(right) || areOverlaid(left, right);
  }

  /** Whether nothing but its own views can share memory with {@code root}. */
  private static boolean isIdentified(Value root) {
    return switch (root) {
      case BlockArgument a -> a.owner().parentOp() instanceof IsolatedFromAbove;
      default -> {
        var op = root.definingOp().orElseThrow();
        yield op.regions().isEmpty() && bufferOperands(op).isEmpty();
      }
    };
  }

  private static boolean areOverlaid(Value left, Value right) {
    var a = plannedBytes(left);
    var b = plannedBytes(right);
    return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
  }

  private record Extent(long start, long end) {
    boolean overlaps(Extent other) {
      return start < other.end && other.start < end;
    }
  }

  private static Optional<Extent> plannedBytes(Value root) {
    return root.definingOp()
        .filter(AllocOp.class::isInstance)
        .flatMap(op -> Optional.ofNullable(op.attributes().get(OFFSET)))
        .map(offset -> Constants.integer(offset).orElseThrow())
        .map(start -> new Extent(start, start + bytes(root.type(MemRefType.class))));
  }

  /** The size of a planned buffer, whose shape is static. */
  private static long bytes(MemRefType type) {
    int bits =
        switch (type.elementType()) {
          case FloatType f -> f.width();
          case IntegerType i -> i.width();
          default -> 32;
        };
    return type.shape().isStatic()
        ? type.shape().elementCount() * Math.ceilDiv(bits, 8)
        : Long.MAX_VALUE / 2;
  }

  /** Whether both are parts of one buffer that lie apart along some dimension. */
  private static boolean areDisjointParts(Value a, Value b) {
    if (!(a.definingOp().orElse(null) instanceof SubViewOp left)
        || !(b.definingOp().orElse(null) instanceof SubViewOp right)
        || !isSameView(left.source(), right.source())
        || !left.slice().hasUnitStrides()
        || !right.slice().hasUnitStrides()) {
      return false;
    }
    for (int i = 0; i < left.slice().rank(); i++) {
      var leftStart = left.slice().offsets().get(i).constant();
      var leftSize = left.slice().sizes().get(i).constant();
      var rightStart = right.slice().offsets().get(i).constant();
      var rightSize = right.slice().sizes().get(i).constant();
      if (leftStart.isPresent()
          && leftSize.isPresent()
          && rightStart.isPresent()
          && rightSize.isPresent()
          && (leftStart.getAsLong() + leftSize.getAsLong() <= rightStart.getAsLong()
              || rightStart.getAsLong() + rightSize.getAsLong() <= leftStart.getAsLong())) {
        return true;
      }
    }
    return false;
  }

  /** The operations that use {@code root} or a view of it, views left out. */
  public static List<Operation> users(Value root) {
    var users = new ArrayList<Operation>();
    for (var user : root.users()) {
      if (user.resultCount() == 1
          && user.result(0).type() instanceof MemRefType
          && viewSource(user.result(0)).isPresent()) {
        users.addAll(users(user.result(0)));
      } else {
        users.add(user);
      }
    }
    return users;
  }
}
