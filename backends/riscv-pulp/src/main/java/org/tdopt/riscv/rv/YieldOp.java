package org.tdopt.riscv.rv;

import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.trait.Terminator;

/** Ends the body of a {@link ForOp} or a branch of an {@link IfOp} and passes values on. */
public final class YieldOp extends Operation implements Terminator {
  public static final OperandSlot VALUES = OperandSlot.variadic("values", RegisterType.ANY);
  public static final OpSpec<YieldOp> SPEC =
      OpSpec.of("rv.yield", YieldOp::new, VALUES)
          .assembly(new Assembly())
          .summary("passes values on to the next iteration or out of a branch")
          .description("Ends the body of `rv.for` or a region of `rv.if`.")
          .example(ForOp.SPEC.example());

  private YieldOp(OpState state) {
    super(SPEC, state);
  }

  public static YieldOp create(OpBuilder b, Location loc, List<Value> values) {
    return b.create(SPEC, OpState.at(loc).operands(values));
  }

  private static final class Assembly implements OpAssembly<YieldOp> {
    @Override
    public String syntax() {
      return "[%value, ... : types]";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var values = parser.operands();
      parser.attrDict(state);
      if (values.isEmpty()) {
        state.operands(List.of());
      } else {
        parser.expect(":");
        state.operands(parser.resolve(values, parser.types()));
      }
    }

    @Override
    public void print(YieldOp op, AsmPrinter printer) {
      if (op.operandCount() > 0) {
        printer.text(" ").values(op.operands());
      }
      printer.attrDict(op, Set.of());
      if (op.operandCount() > 0) {
        printer.text(" : ").types(op.operands().stream().map(Value::type).toList());
      }
    }
  }
}
