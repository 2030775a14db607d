package org.tdopt.riscv.rv;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
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
  public String description() {
    return """
        Instructions of a PULP core (RV32IMFC and Xpulp) in SSA form: values are registers,
        chosen by `rv-allocate-registers` where their type names none. Loops and conditionals stay
        structured until assembly is printed.
        """;
  }

  @Override
  public List<SyntaxDoc> types() {
    return List.of(
        new SyntaxDoc(
            "!rv.reg",
            "The content of an integer register."),
        new SyntaxDoc(
            "!rv.freg<fa0>",
            """
            The content of a float register, here of one that is chosen; `!rv.reg<a0>`
            alike.
            """));
  }

  @Override
  public List<SyntaxDoc> attributes() {
    return List.of(
        new SyntaxDoc(
            "#rv.fmadd_s",
            "An instruction of the target by its name, with underscores for dots."));
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
