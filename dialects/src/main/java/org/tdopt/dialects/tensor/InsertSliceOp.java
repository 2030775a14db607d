package org.tdopt.dialects.tensor;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.DestinationStyle;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.dialects.view.RankReduction;
import org.tdopt.dialects.view.Slice;
import org.tdopt.dialects.view.SliceSlots;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.TensorType;

/** A tensor with a rectangular part replaced; the part's type may leave out unit dimensions. */
public final class InsertSliceOp extends Operation
    implements Bufferizable, Pure, Foldable, Canonicalizable, DestinationStyle {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.TENSOR);
  public static final OperandSlot DEST = OperandSlot.of("dest", TypeConstraint.TENSOR);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<InsertSliceOp> SPEC =
      OpSpec.of(
              "tensor.insert_slice",
              InsertSliceOp::new,
              SliceSlots.slots(RESULT, SOURCE, DEST))
          .infers(s -> List.of(s.operands().get(1).type()))
          .assembly(new Assembly())
          .resultNames("inserted_slice")
          .summary("a tensor with a rectangular part replaced")
          .description(
              """
              A new tensor: `dest` with the rectangle at offsets, sizes and strides taken from
              `source`. As `tensor.extract_slice`, it counts in elements and may leave out
              dimensions of extent 1.
              """)
          .example(
              """
              func.func @example(%s: tensor<2x4xf32>, %x: tensor<8x8xf32>, %i: index) -> tensor<8x8xf32> {
                %0 = tensor.insert_slice %s into %x[%i, 0] [2, 4] [1, 1]
                    : tensor<2x4xf32> into tensor<8x8xf32>
                func.return %0 : tensor<8x8xf32>
              }
              """);

  private InsertSliceOp(OpState state) {
    super(SPEC, state);
  }

  public static InsertSliceOp create(
      OpBuilder b, Location loc, Value source, Value dest, Slice slice) {
    return b.create(SPEC, slice.into(OpState.at(loc).operands(source, dest)));
  }

  public Value source() {
    return operand(0);
  }

  public Value dest() {
    return operand(1);
  }

  @Override
  public Value destinationOf(OpResult result) {
    return dest();
  }

  public Slice slice() {
    return SliceSlots.sliceOf(this);
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  public Value result() {
    return result(0);
  }

  /** For each dimension of the slice whether the source's type leaves it out. */
  public boolean[] droppedDims() {
    return RankReduction.droppedDims(slice().shape(), source().type(TensorType.class).shape())
        .orElseThrow();
  }

  /** A part that replaces all, and a part put back where it came from. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (source().type().equals(type()) && slice().covers(type().shape())) {
      return Foldable.to(source());
    }
    return source().definingOp().orElse(null) instanceof ExtractSliceOp extract
            && extract.source() == dest()
            && extract.slice().equals(slice())
        ? Foldable.to(dest())
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MakeConstantsStatic());
  }

  /** Writes constant offsets, sizes and strides as numbers, and casts the source to fit. */
  private record MakeConstantsStatic() implements RewritePattern<InsertSliceOp> {
    @Override
    public Class<InsertSliceOp> root() {
      return InsertSliceOp.class;
    }

    @Override
    public PatternResult rewrite(InsertSliceOp op, Rewriter rewriter) {
      var folded = op.slice().folded();
      if (folded.equals(op.slice())) {
        return PatternResult.declined("no offset, size or stride is a constant value");
      }
      var dropped = op.droppedDims();
      var full = folded.shape();
      var dims =
          IntStream.range(0, full.rank()).filter(i -> !dropped[i]).mapToLong(full::dim).toArray();
      var known = TensorType.of(op.type().elementType(), dims);
      var source = CastOp.to(rewriter, op.location(), op.source(), known);
      rewriter.replace(
          op, create(rewriter, op.location(), source, op.dest(), folded).result());
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        type().equals(dest().type()),
        "result type '%s' is not the type of the destination, '%s'",
        type(),
        dest().type());
    if (!SliceSlots.verify(this, v, dest().type(TensorType.class).rank())) {
      return;
    }
    var expected = ExtractSliceOp.inferType(dest().type(TensorType.class), slice());
    var found = source().type(TensorType.class);
    v.check(
        expected.elementType().equals(found.elementType())
            && RankReduction.droppedDims(expected.shape(), found.shape()).isPresent(),
        "expected type to be '%s' or a rank-reduced version, got '%s'",
        expected,
        found);
  }

  /** {@code %source into %dest[offsets] [sizes] [strides] {attrs} : type into type}. */
  private static final class Assembly implements OpAssembly<InsertSliceOp> {
    @Override
    public String syntax() {
      return "%source into %dest[offsets] [sizes] [strides] {attrs} : type into type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var source = parser.operand();
      parser.expect("into");
      var dest = parser.operand();
      var slice = IndexLists.parseSlice(parser);
      parser.attrDict(state);
      parser.expect(":");
      var sourceType = parser.type();
      parser.expect("into");
      var type = parser.type();
      state.operands(parser.resolve(source, sourceType), parser.resolve(dest, type));
      slice.into(state).results(type);
    }

    @Override
    public void print(InsertSliceOp op, AsmPrinter printer) {
      printer.text(" ").value(op.source()).text(" into ").value(op.dest());
      IndexLists.printSlice(op.slice(), printer);
      printer.attrDict(op, SliceSlots.PROPERTIES).text(" : ").type(op.source().type());
      printer.text(" into ").type(op.type());
    }
  }

  /** What was computed in place is there already; anything else is copied. */
  @Override
  public void bufferize(Buffers buffers) {
    var whole = buffers.writable(opOperand(1), true);
    var part = buffers.of(source());
    boolean inPlace =
        part.definingOp().orElse(null) instanceof SubViewOp view
            && view.source() == whole
            && view.slice().folded().equals(slice().folded());
    if (!inPlace) {
      var b = buffers.builder();
      CopyOp.create(b, location(), part, SubViewOp.create(b, location(), whole, slice()).result());
    }
    buffers.put(result(0), whole);
  }
}
