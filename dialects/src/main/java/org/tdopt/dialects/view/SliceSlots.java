package org.tdopt.dialects.view;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.Shape;

/** The slots by which an operation declares a {@link Slice}. */
public final class SliceSlots {
  public static final OperandSlot OFFSETS = OperandSlot.variadic("offsets", TypeConstraint.INDEX);
  public static final OperandSlot SIZES = OperandSlot.variadic("sizes", TypeConstraint.INDEX);
  public static final OperandSlot STRIDES = OperandSlot.variadic("strides", TypeConstraint.INDEX);
  public static final PropertySlot<DenseArrayAttr> STATIC_OFFSETS =
      PropertySlot.of("static_offsets", DenseArrayAttr.class);
  public static final PropertySlot<DenseArrayAttr> STATIC_SIZES =
      PropertySlot.of("static_sizes", DenseArrayAttr.class);
  public static final PropertySlot<DenseArrayAttr> STATIC_STRIDES =
      PropertySlot.of("static_strides", DenseArrayAttr.class);

  /** The names of the properties that assembly shows as lists. */
  public static final Set<String> PROPERTIES =
      Set.of(
          OpSpec.OPERAND_SEGMENTS,
          STATIC_OFFSETS.name(),
          STATIC_SIZES.name(),
          STATIC_STRIDES.name());

  private SliceSlots() {}

  /** The slots of an operation on a slice: {@code operands}, the three lists, {@code result}. */
  public static Slot[] slots(ResultSlot result, OperandSlot... operands) {
    var lists =
        Stream.of(OFFSETS, SIZES, STRIDES, STATIC_OFFSETS, STATIC_SIZES, STATIC_STRIDES, result);
    return Stream.concat(Arrays.stream(operands), lists).toArray(Slot[]::new);
  }

  /** The slice that {@code op} declares. */
  public static Slice sliceOf(Operation op) {
    return new Slice(
        MixedIndex.decode(op.get(STATIC_OFFSETS), op.getAll(OFFSETS)),
        MixedIndex.decode(op.get(STATIC_SIZES), op.getAll(SIZES)),
        MixedIndex.decode(op.get(STATIC_STRIDES), op.getAll(STRIDES)));
  }

  /** Whether the three lists have {@code rank} entries each and as many values as they say. */
  public static boolean verify(Operation op, Verifier v, int rank) {
    return verifyList(op, v, "offsets", STATIC_OFFSETS, OFFSETS, rank)
        && verifyList(op, v, "sizes", STATIC_SIZES, SIZES, rank)
        && verifyList(op, v, "strides", STATIC_STRIDES, STRIDES, rank)
        && v.check(
            op.get(STATIC_SIZES).bits().stream()
                .allMatch(s -> s >= 0 || s == Shape.DYNAMIC),
            "expected sizes to be non-negative, got %s",
            op.get(STATIC_SIZES));
  }

  private static boolean verifyList(
      Operation op,
      Verifier v,
      String what,
      PropertySlot<DenseArrayAttr> statics,
      OperandSlot dynamics,
      int rank) {
    return v.check(
            op.get(statics).size() == rank,
            "expected %d %s values, got %d",
            rank,
            what,
            op.get(statics).size())
        && IndexLists.verifyCount(v, what, op.get(statics), op.getAll(dynamics).size());
  }
}
