package org.tdopt.dialects.tensor;

import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** A tensor whose elements are undefined: a destination for what writes all of them. */
public final class EmptyOp extends Operation implements Bufferizable, Pure, Canonicalizable {
  public static final OperandSlot DYNAMIC_SIZES =
      OperandSlot.variadic("dynamicSizes", TypeConstraint.INDEX);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<EmptyOp> SPEC =
      OpSpec.of("tensor.empty", EmptyOp::new, DYNAMIC_SIZES, RESULT)
          .format("`(` $dynamicSizes `)` attr-dict `:` type($result)")
          .summary("a tensor whose elements are undefined")
          .description(
              """
              A destination for an operation that writes all of it. Operands are the extents that
              the type does not know.
              """)
          .example(
              """
              func.func @example(%x: f32) -> tensor<4xf32> {
                %init = tensor.empty() : tensor<4xf32>
                %0 = linalg.fill ins(%x : f32) outs(%init : tensor<4xf32>) -> tensor<4xf32>
                func.return %0 : tensor<4xf32>
              }
              """);

  private EmptyOp(OpState state) {
    super(SPEC, state);
  }

  public static EmptyOp create(
      OpBuilder b, Location loc, TensorType type, List<? extends Value> dynamicSizes) {
    return b.create(SPEC, OpState.at(loc).operands(dynamicSizes).results(type));
  }

  /** A tensor of those sizes. */
  public static EmptyOp create(
      OpBuilder b, Location loc, List<MixedIndex> sizes, Type elementType) {
    long[] shape = sizes.stream().mapToLong(MixedIndex::staticOrDynamic).toArray();
    return create(b, loc, TensorType.of(elementType, shape), MixedIndex.dynamics(sizes));
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  public Value result() {
    return result(0);
  }

  /** The sizes of the dynamic dimensions, outermost first. */
  public List<Value> dynamicSizes() {
    return operands();
  }

  public List<MixedIndex> sizes() {
    return MixedIndex.decode(DenseArrayAttr.i64(type().shape().toArray()), operands());
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MakeConstantSizesStatic());
  }

  /** {@code empty(4) : tensor<?xf32> = cast(empty() : tensor<4xf32>)}. */
  private record MakeConstantSizesStatic() implements RewritePattern<EmptyOp> {
    @Override
    public Class<EmptyOp> root() {
      return EmptyOp.class;
    }

    @Override
    public PatternResult rewrite(EmptyOp op, Rewriter rewriter) {
      var folded = MixedIndex.fold(op.sizes());
      if (folded.equals(op.sizes())) {
        return PatternResult.declined("no dynamic size is constant");
      }
      var known = create(rewriter, op.location(), folded, op.type().elementType());
      rewriter.replace(
          op, CastOp.create(rewriter, op.location(), known.result(), op.type()).result());
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    IndexLists.verifyDynamicSizes(v, type().shape(), operandCount());
  }

  @Override
  public void bufferize(Buffers buffers) {
    var space = attributes().get(Buffers.SPACE, StringAttr.class).map(StringAttr::value);
    buffers.put(
        result(0), buffers.allocate(type(), operands(), space.orElse(Buffers.DEFAULT_SPACE)));
  }
}
