package org.tdopt.interp.dialect;

import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.dialects.tensor.CastOp;
import org.tdopt.dialects.tensor.CollapseShapeOp;
import org.tdopt.dialects.tensor.DimOp;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.dialects.tensor.ExpandShapeOp;
import org.tdopt.dialects.tensor.ExtractOp;
import org.tdopt.dialects.tensor.ExtractSliceOp;
import org.tdopt.dialects.tensor.FromElementsOp;
import org.tdopt.dialects.tensor.InsertOp;
import org.tdopt.dialects.tensor.InsertSliceOp;
import org.tdopt.dialects.tensor.SplatOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.interp.node.BlockNode;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.tensor.CheckShapeNode;
import org.tdopt.interp.tensor.ElementNodes;
import org.tdopt.interp.tensor.LastUse;
import org.tdopt.interp.tensor.NewTensorNodes;
import org.tdopt.interp.tensor.SliceNodes;
import org.tdopt.interp.translate.IndexLists;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.interp.translate.UnitBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** Tensors: parts, shapes and elements. */
public final class TensorTranslators implements TranslatorProvider {
  private static final IndexList NONE = new IndexList(new long[0], new int[0]);

  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(ExtractSliceOp.class, TensorTranslators::extractSlice)
        .node(InsertSliceOp.class, TensorTranslators::insertSlice)
        .node(CollapseShapeOp.class, TensorTranslators::collapse)
        .node(ExpandShapeOp.class, TensorTranslators::expand)
        .node(
            CastOp.class,
            (op, unit) -> {
              var same = unit.yield(op.opOperands(), op.results());
              return op.result().type() instanceof TensorType to
                  ? new BlockNode(List.of(same, new CheckShapeNode(op, to, result(op, unit))))
                  : same;
            })
        .node(EmptyOp.class, TensorTranslators::empty)
        .node(SplatOp.class, TensorTranslators::splat)
        .node(
            FromElementsOp.class,
            (op, unit) ->
                new NewTensorNodes.FromElements(
                    op.type(), unit.slots(op.elements()), result(op, unit)))
        .node(
            ExtractOp.class,
            (op, unit) ->
                new ElementNodes.Extract(
                    op,
                    unit.slot(op.tensor()).index(),
                    IndexLists.ofValues(op.indices(), unit),
                    unit.result(op, 0)))
        .node(
            InsertOp.class,
            (op, unit) ->
                new ElementNodes.Insert(
                    op,
                    unit.slot(op.scalar()),
                    unit.slot(op.dest()).index(),
                    IndexLists.ofValues(op.indices(), unit),
                    result(op, unit),
                    LastUse.isLast(op.opOperand(1))))
        .node(
            DimOp.class,
            (op, unit) ->
                new ElementNodes.Dim(
                    op,
                    unit.slot(op.source()).index(),
                    unit.slot(op.index()).index(),
                    result(op, unit)));
  }

  private static int result(Operation op, UnitBuilder unit) {
    return unit.result(op, 0).index();
  }

  private static SliceNodes.SliceLists lists(Slice slice, UnitBuilder unit) {
    return new SliceNodes.SliceLists(
        IndexLists.of(slice.offsets(), unit),
        IndexLists.of(slice.sizes(), unit),
        IndexLists.of(slice.strides(), unit));
  }

  private static StatementNode extractSlice(ExtractSliceOp op, UnitBuilder unit) {
    return new SliceNodes.Extract(
        op,
        unit.slot(op.source()).index(),
        result(op, unit),
        lists(op.slice(), unit),
        op.droppedDims());
  }

  private static StatementNode insertSlice(InsertSliceOp op, UnitBuilder unit) {
    return new SliceNodes.Insert(
        op,
        unit.slot(op.source()).index(),
        unit.slot(op.dest()).index(),
        result(op, unit),
        lists(op.slice(), unit),
        LastUse.isLast(op.opOperand(1)));
  }

  private static StatementNode collapse(CollapseShapeOp op, UnitBuilder unit) {
    return new SliceNodes.Reshape(
        op,
        unit.slot(op.src()).index(),
        result(op, unit),
        NONE,
        (old, _) -> op.reassociation().collapse(old),
        LastUse.isLast(op.opOperand(0)));
  }

  private static StatementNode expand(ExpandShapeOp op, UnitBuilder unit) {
    return new SliceNodes.Reshape(
        op,
        unit.slot(op.src()).index(),
        result(op, unit),
        IndexLists.of(op.outputShape(), unit),
        (_, extents) -> Shape.of(extents),
        LastUse.isLast(op.opOperand(0)));
  }

  private static StatementNode empty(EmptyOp op, UnitBuilder unit) {
    return new NewTensorNodes.Empty(
        op.type().elementType(), IndexLists.of(op.sizes(), unit), result(op, unit));
  }

  private static StatementNode splat(SplatOp op, UnitBuilder unit) {
    var type = op.result().type(TensorType.class);
    var dynamic = op.getAll(SplatOp.DYNAMIC_SIZES).iterator();
    var sizes =
        IntStream.range(0, type.rank())
            .mapToObj(
                d ->
                    Shape.isDynamic(type.dim(d))
                        ? MixedIndex.of(dynamic.next())
                        : MixedIndex.of(type.dim(d)))
            .toList();
    return new NewTensorNodes.Splat(
        type.elementType(), IndexLists.of(sizes, unit), unit.slot(op.input()), result(op, unit));
  }
}
