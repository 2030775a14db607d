package org.tdopt.dialects.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** The same elements with dimensions split into groups. */
public final class ExpandShapeOp extends Operation implements Bufferizable, TensorView, Pure, Foldable {
  public static final OperandSlot SRC = OperandSlot.of("src", TypeConstraint.TENSOR);
  public static final OperandSlot OUTPUT_SHAPE =
      OperandSlot.variadic("output_shape", TypeConstraint.INDEX);
  public static final PropertySlot<ArrayAttr> REASSOCIATION =
      PropertySlot.of("reassociation", ArrayAttr.class);
  public static final PropertySlot<DenseArrayAttr> STATIC_OUTPUT_SHAPE =
      PropertySlot.of("static_output_shape", DenseArrayAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<ExpandShapeOp> SPEC =
      OpSpec.of(
              "tensor.expand_shape",
              ExpandShapeOp::new,
              SRC,
              OUTPUT_SHAPE,
              REASSOCIATION,
              STATIC_OUTPUT_SHAPE,
              RESULT)
          .assembly(new Assembly())
          .summary("the same elements with dimensions split into groups")
          .description(
              """
              The inverse of `tensor.collapse_shape`: each group of the reassociation is made of
              one dimension of the operand. `output_shape` gives the extents, of which the unknown
              ones are operands.
              """)
          .example(
              """
              func.func @example(%x: tensor<6x4xf32>) -> tensor<2x3x4xf32> {
                %0 = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 3, 4]
                    : tensor<6x4xf32> into tensor<2x3x4xf32>
                func.return %0 : tensor<2x3x4xf32>
              }
              """);

  private ExpandShapeOp(OpState state) {
    super(SPEC, state);
  }

  /** The elements of {@code src} in the shape {@code sizes}. */
  public static ExpandShapeOp create(
      OpBuilder b, Location loc, Value src, Reassociation reassociation, List<MixedIndex> sizes) {
    long[] shape = sizes.stream().mapToLong(MixedIndex::staticOrDynamic).toArray();
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(src)
            .operands(MixedIndex.dynamics(sizes))
            .set(REASSOCIATION, reassociation.encode())
            .set(STATIC_OUTPUT_SHAPE, MixedIndex.statics(sizes))
            .results(TensorType.of(src.type(TensorType.class).elementType(), shape)));
  }

  public Value src() {
    return operand(0);
  }

  public Reassociation reassociation() {
    return Reassociation.decode(get(REASSOCIATION));
  }

  public List<MixedIndex> outputShape() {
    return MixedIndex.decode(get(STATIC_OUTPUT_SHAPE), operands().subList(1, operandCount()));
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  public Value result() {
    return result(0);
  }

  /** An expansion that splits nothing, and one that undoes a collapse. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (src().type().equals(type())) {
      return Foldable.to(src());
    }
    return src().definingOp().orElse(null) instanceof CollapseShapeOp c
            && c.src().type().equals(type())
            && type().shape().isStatic()
            && c.reassociation().equals(reassociation())
        ? Foldable.to(c.src())
        : Foldable.unchanged();
  }

  @Override
  public void verify(Verifier v) {
    if (reassociation().verify(v, type().shape(), src().type(TensorType.class).shape())) {
      verifyOutputShape(v, get(STATIC_OUTPUT_SHAPE), operandCount() - 1, type().shape());
    }
  }

  private static void verifyOutputShape(
      Verifier v, DenseArrayAttr statics, int dynamics, Shape shape) {
    IndexLists.verifyCount(v, "output shape", statics, dynamics);
    v.check(
        Arrays.equals(statics.toLongs(), shape.toArray()),
        "expected output shape %s to be that of the result, '%s'",
        statics,
        shape);
  }

  /** {@code %src [[0, 1]] output_shape [2, %d] {attrs} : type into type}. */
  private static final class Assembly implements OpAssembly<ExpandShapeOp> {
    @Override
    public void parse(AsmParser parser, OpState state) {
      var src = parser.operand();
      var groups = (ArrayAttr) parser.attribute();
      parser.expect("output_shape");
      var sizes = IndexLists.parse(parser);
      parser.attrDict(state);
      parser.expect(":");
      state.operands(parser.resolve(src, parser.type())).operands(MixedIndex.dynamics(sizes));
      parser.expect("into");
      state.results(parser.type());
      state.set(REASSOCIATION, groups).set(STATIC_OUTPUT_SHAPE, MixedIndex.statics(sizes));
    }

    @Override
    public void print(ExpandShapeOp op, AsmPrinter printer) {
      printer.text(" ").value(op.src()).text(" " + op.reassociation() + " output_shape ");
      IndexLists.print(op.outputShape(), printer);
      printer.attrDict(op, Set.of(REASSOCIATION.name(), STATIC_OUTPUT_SHAPE.name()));
      printer.text(" : ").type(op.src().type()).text(" into ").type(op.type());
    }
  }

  @Override
  public Value source() {
    return src();
  }

  @Override
  public void bufferize(Buffers buffers) {
    var view =
        org.tdopt.dialects.memref.ExpandShapeOp.create(
            buffers.builder(), location(), buffers.of(src()), reassociation(), outputShape());
    buffers.put(result(0), view.result());
  }
}
