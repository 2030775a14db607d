package org.tdopt.riscv.regalloc;

import java.util.List;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LoopOp;

/**
 * Copies every value where it enters a loop, starts an iteration, is passed on to the next one, or
 * leaves a branch. Then the initial value, block argument, passed-on value and result of each carried
 * value never live at the same time and can always share a register, whatever the values are
 * permuted to. Coalescing removes the copies that are not needed. (Sreedhar et al., Translating Out
 * of Static Single Assignment Form, SAS 1999, method I, on structured control.)
 */
final class CopyInsertion {
  private CopyInsertion() {}

  static void run(FuncOp function) {
    for (var argument : function.entry().arguments()) {
      var copy = CopyOp.create(OpBuilder.atStart(function.entry()), function.location(), argument);
      argument.replaceUsesIf(copy.result(0), use -> use.owner() != copy);
    }
    function.walk(LoopOp.class, CopyInsertion::isolate);
    function.walk(IfOp.class, CopyInsertion::isolate);
    // What was only made to be repeated elsewhere is not needed any more.
    for (var op : function.collect(Operation.class)) {
      if (Rematerialization.isPossible(op) && !op.hasUses()) {
        op.erase();
      }
    }
  }

  private static void isolate(LoopOp loop) {
    var body = loop.body().entry();
    var terminator = body.terminator();
    for (int i = 0; i < loop.carriedCount(); i++) {
      var init = loop.init(i);
      init.set(copyOrRepeat(OpBuilder.before(loop), init.value()));
      var yielded = loop.yielded(i);
      var source = yielded.value();
      var next = CopyOp.create(OpBuilder.before(terminator), terminator.location(), source);
      yielded.set(next.result(0));
      // The branch may as well read the copy; then the original need not live beyond it.
      if (terminator instanceof ContinueIfOp branch) {
        replaceCondition(branch, source, next.result(0));
      }
    }
    for (int i = loop.carriedCount() - 1; i >= 0; i--) {
      var argument = loop.argument(i);
      var copy = CopyOp.create(OpBuilder.atStart(body), loop.location(), argument);
      argument.replaceUsesIf(copy.result(0), use -> use.owner() != copy);
    }
  }

  private static void replaceCondition(ContinueIfOp branch, Value source, Value copy) {
    for (int i = 0; i < branch.operandCount() - branch.getAll(ContinueIfOp.VALUES).size(); i++) {
      if (branch.operand(i) == source) {
        branch.setOperand(i, copy);
      }
    }
  }

  private static void isolate(IfOp branch) {
    for (var block : List.of(branch.thenBlock(), branch.elseBlock())) {
      var terminator = block.terminator();
      for (var yielded : terminator.opOperands()) {
        yielded.set(copyOrRepeat(OpBuilder.before(terminator), yielded.value()));
      }
    }
  }

  /** A copy of {@code value}, or a second instance of the one instruction that makes it. */
  private static Value copyOrRepeat(OpBuilder builder, Value value) {
    var maker = value.definingOp().filter(Rematerialization::isCheap);
    return maker.isPresent()
        ? repeat(builder, maker.get())
        : CopyOp.create(builder, value.location(), value).result(0);
  }

  private static Value repeat(OpBuilder builder, Operation maker) {
    return builder.copy(maker, new IrMapping()).result(0);
  }
}
