package org.tdopt.dialects.math;

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

/** Elementary functions on floats. */
public final class MathDialect implements Dialect {
  @Override
  public String name() {
    return "math";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        ExpOp.SPEC,
        LogOp.SPEC,
        SqrtOp.SPEC,
        RsqrtOp.SPEC,
        TanhOp.SPEC,
        AbsFOp.SPEC,
        ErfOp.SPEC,
        PowFOp.SPEC,
        FmaOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Elementary functions on floats, and element by element on tensors and vectors of them,
        as in MLIR. The interpreter computes 32-bit results from Java's 64-bit functions and
        rounds once.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
