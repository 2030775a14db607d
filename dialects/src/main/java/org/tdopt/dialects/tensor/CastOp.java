package org.tdopt.dialects.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.ArithTypes;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** The same tensor under a type that knows more or fewer of its extents. */
public final class CastOp extends Operation implements Pure, Foldable {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.ANY_TENSOR);
  public static final ResultSlot DEST = ResultSlot.of("dest", TypeConstraint.ANY_TENSOR);
  public static final OpSpec<CastOp> SPEC =
      OpSpec.of("tensor.cast", CastOp::new, SOURCE, DEST)
          .format("$source attr-dict `:` type($source) `to` type($dest)")
          .resultNames("cast")
          .summary("the same tensor under a type that knows more or fewer extents")
          .description(
              """
              Checked when it runs: the extents that both types know must be equal. Either type may
              leave the rank open. It folds into users that do not mind the type.
              """)
          .example(
              """
              func.func @example(%x: tensor<4xf32>) -> tensor<?xf32> {
                %0 = tensor.cast %x : tensor<4xf32> to tensor<?xf32>
                func.return %0 : tensor<?xf32>
              }
              """);

  private CastOp(OpState state) {
    super(SPEC, state);
  }

  public static CastOp create(OpBuilder b, Location loc, Value source, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(source).results(to));
  }

  public Value source() {
    return operand(0);
  }

  public Value result() {
    return result(0);
  }

  /** {@code source} as a value of type {@code to}: itself, or cast. */
  public static Value to(OpBuilder b, Location loc, Value source, Type to) {
    return source.type().equals(to) ? source : create(b, loc, source, to).result();
  }

  /** {@code cast(x) = x} to the same type, also through another cast. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = result().type();
    if (source().type().equals(type)) {
      return Foldable.to(source());
    }
    return source().definingOp().orElse(null) instanceof CastOp first
            && first.source().type().equals(type)
        ? Foldable.to(first.source())
        : Foldable.unchanged();
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type();
    var to = result().type();
    boolean mayBeEqual =
        !(from instanceof TensorType a && to instanceof TensorType b)
            || a.shape().mayBe(b.shape());
    v.check(
        ArithTypes.elementType(from).equals(ArithTypes.elementType(to)) && mayBeEqual,
        "operand type '%s' and result type '%s' are cast incompatible",
        from,
        to);
  }
}
