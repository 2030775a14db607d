package org.tdopt.dialects.tensor;

import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** Tensor values: making, slicing and reshaping them. */
public final class TensorDialect implements Dialect {
  @Override
  public String name() {
    return "tensor";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        EmptyOp.SPEC,
        CastOp.SPEC,
        DimOp.SPEC,
        ExtractOp.SPEC,
        InsertOp.SPEC,
        SplatOp.SPEC,
        FromElementsOp.SPEC,
        ExtractSliceOp.SPEC,
        InsertSliceOp.SPEC,
        CollapseShapeOp.SPEC,
        ExpandShapeOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Making, slicing and reshaping tensor values, as in MLIR. The operations here move
        elements and compute none.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
