package org.tdopt.riscv.rv;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** Machine instructions of a PULP core. */
public final class RvDialect implements Dialect {
  @Override
  public String name() {
    return "rv";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        ComputeOp.SPEC,
        ContinueIfOp.SPEC,
        CopyOp.SPEC,
        DoWhileOp.SPEC,
        ForOp.SPEC,
        FuncOp.SPEC,
        IfOp.SPEC,
        LiOp.SPEC,
        LoadOp.SPEC,
        LoadPostOp.SPEC,
        RegisterOp.SPEC,
        ReturnOp.SPEC,
        StoreOp.SPEC,
        StorePostOp.SPEC,
        YieldOp.SPEC);
  }

  @Override
  public Optional<Type> type(String body) {
    return RegisterType.parse(body).map(Type.class::cast);
  }

  @Override
  public Optional<Attribute> attribute(String body) {
    return OpcodeAttr.named(body).map(Attribute.class::cast);
  }
}
