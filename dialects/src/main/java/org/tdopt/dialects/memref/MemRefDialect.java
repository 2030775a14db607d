package org.tdopt.dialects.memref;

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

/** Buffers: allocation, access, views and globals. */
public final class MemRefDialect implements Dialect {
  @Override
  public String name() {
    return "memref";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        AllocOp.SPEC,
        AllocaOp.SPEC,
        DeallocOp.SPEC,
        LoadOp.SPEC,
        StoreOp.SPEC,
        CopyOp.SPEC,
        CastOp.SPEC,
        DimOp.SPEC,
        SubViewOp.SPEC,
        GlobalOp.SPEC,
        GetGlobalOp.SPEC,
        CollapseShapeOp.SPEC,
        ExpandShapeOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Buffers: allocation, access, views and globals, as in MLIR. The memory space of a type
        is `"L1"`, `"L2"` or `"L3"`, where the target has such memories.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
