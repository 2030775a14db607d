package org.tdopt.riscv.rv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** A loop that runs again as long as the condition of its {@link ContinueIfOp} holds. */
public final class DoWhileOp extends LoopOp {
  public static final OpSpec<DoWhileOp> SPEC =
      OpSpec.of("rv.do_while", DoWhileOp::new, INITS, BODY, RESULTS)
          .assembly(new Assembly())
          .summary("a loop with its condition at the end")
          .description("The body runs at least once and ends in `rv.continue_if`.")
          .example(
              """
              rv.func @example(%n: !rv.reg<a0>) {
                %zero = rv.register : !rv.reg<zero>
                %end = rv.do_while (%i : !rv.reg = %n : !rv.reg<a0>) {
                  %next = rv.compute addi %i, -1 : (!rv.reg) -> !rv.reg
                  rv.continue_if bne %next, %zero (%next) : !rv.reg, !rv.reg<zero>, !rv.reg
                }
                rv.return
              }
              """);

  private DoWhileOp(OpState state) {
    super(SPEC, state);
  }

  /** A loop over {@code body}, whose block arguments give the types of the results. */
  public static DoWhileOp create(OpBuilder b, Location loc, List<Value> inits, Region body) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(inits)
            .region(body)
            .results(body.entry().arguments().stream().map(Value::type).toList()));
  }

  public ContinueIfOp condition() {
    return (ContinueIfOp) body().entry().terminator();
  }

  @Override
  public void verify(Verifier v) {
    super.verify(v);
    checkTerminator(v, ContinueIfOp.class, 2);
  }

  @Override
  public LoopOp withoutCarried(int i) {
    var inits = new ArrayList<>(getAll(INITS));
    inits.remove(i);
    yielded(i).owner().eraseOperand(yielded(i).index());
    body().entry().eraseArgument(i);
    var moved = new Region();
    moved.takeBlocks(body());
    var types = new ArrayList<Type>(resultTypes());
    types.remove(i);
    return OpBuilder.before(this)
        .create(SPEC, OpState.at(location()).operands(inits).region(moved).results(types));
  }

  private static final class Assembly implements OpAssembly<DoWhileOp> {
    @Override
    public String syntax() {
      return "(%a : type = %init : type, ...) { body }";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      CarriedAssembly.parse(parser, state);
    }

    @Override
    public void print(DoWhileOp op, AsmPrinter printer) {
      CarriedAssembly.print(op, printer, Set.of());
    }
  }
}
