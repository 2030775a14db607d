package org.tdopt.riscv.rv;

import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.target.Opcode;

/** Ends the body of a {@link DoWhileOp}: the next iteration starts if a branch would be taken. */
public final class ContinueIfOp extends Operation implements Terminator {
  public static final PropertySlot<OpcodeAttr> CONDITION =
      PropertySlot.of("condition", OpcodeAttr.class);
  public static final OperandSlot LHS = OperandSlot.of("lhs", RegisterType.ANY_INTEGER);
  public static final OperandSlot RHS = OperandSlot.of("rhs", RegisterType.ANY_INTEGER);
  public static final OperandSlot VALUES = OperandSlot.variadic("values", RegisterType.ANY);
  public static final OpSpec<ContinueIfOp> SPEC =
      OpSpec.of("rv.continue_if", ContinueIfOp::new, CONDITION, LHS, RHS, VALUES)
          .assembly(new Assembly())
          .summary("decides whether a loop runs again, and passes on what it carries")
          .description(
              """
              The opcode is a branch; if it would be taken, the next iteration starts with the
              values, else they are the results of the loop.
              """)
          .example(DoWhileOp.SPEC.example());

  private ContinueIfOp(OpState state) {
    super(SPEC, state);
  }

  public static ContinueIfOp create(
      OpBuilder b, Location loc, Opcode condition, Value lhs, Value rhs, List<Value> values) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .set(CONDITION, new OpcodeAttr(condition))
            .operands(lhs, rhs)
            .operands(values));
  }

  public Opcode condition() {
    return get(CONDITION).opcode();
  }

  public Value lhs() {
    return get(LHS);
  }

  public Value rhs() {
    return get(RHS);
  }

  @Override
  public void verify(Verifier v) {
    Branches.check(v, condition());
  }

  /** {@code rv.continue_if bne %a, %b (%c) : !rv.reg, !rv.reg, !rv.reg}. */
  private static final class Assembly implements OpAssembly<ContinueIfOp> {
    @Override
    public String syntax() {
      return "branch %lhs, %rhs (%value, ...) {attrs} : types";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      state.set(CONDITION, Branches.parse(parser));
      var lhs = parser.operand();
      parser.expect(",");
      var rhs = parser.operand();
      parser.expect("(");
      var values = parser.operands();
      parser.expect(")");
      parser.attrDict(state);
      parser.expect(":");
      var types = parser.types();
      state.operands(
          parser.resolve(lhs, types.getFirst()), parser.resolve(rhs, types.get(1)));
      state.operands(parser.resolve(values, types.subList(2, types.size())));
    }

    @Override
    public void print(ContinueIfOp op, AsmPrinter printer) {
      printer.text(" ").text(op.get(CONDITION).body()).text(" ").value(op.lhs()).text(", ");
      printer.value(op.rhs()).text(" (").values(op.getAll(VALUES)).text(")");
      printer.attrDict(op, Set.of(CONDITION.name())).text(" : ");
      printer.types(op.operands().stream().map(Value::type).toList());
    }
  }
}
