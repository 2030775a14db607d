package org.tdopt.dialects.scf;

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

/** Structured control flow. */
public final class ScfDialect implements Dialect {
  @Override
  public String name() {
    return "scf";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(ForOp.SPEC, IfOp.SPEC, WhileOp.SPEC, ConditionOp.SPEC, YieldOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Structured control flow: loops and conditionals with results, as in MLIR.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
