package org.tdopt.dialects.cf;

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

/** Branches between blocks. */
public final class CfDialect implements Dialect {
  @Override
  public String name() {
    return "cf";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(BranchOp.SPEC, CondBranchOp.SPEC, SwitchOp.SPEC, AssertOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Branches between the blocks of a function, as in MLIR. A branch passes values to the
        arguments of the block it goes to.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
