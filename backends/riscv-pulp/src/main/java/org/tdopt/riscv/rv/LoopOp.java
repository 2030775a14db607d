package org.tdopt.riscv.rv;

import java.util.List;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.LoopLike;

/**
 * A loop whose body runs at least once and carries values: the initial ones are the block's arguments
 * in the first iteration, what the terminator passes on is it in the next, and the results at the end.
 */
public abstract class LoopOp extends Operation implements LoopLike {
  public static final OperandSlot INITS = OperandSlot.variadic("inits", RegisterType.ANY);
  public static final RegionSlot BODY = RegionSlot.ofOneBlock("body");
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", RegisterType.ANY);

  protected LoopOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  @Override
  public Region body() {
    return get(BODY);
  }


  /** How many values the loop carries. */
  public int carriedCount() {
    return resultCount();
  }

  /** The operand with the initial value of carried value {@code i}. */
  public OpOperand init(int i) {
    return opOperand(operandCount() - carriedCount() + i);
  }

  /** Carried value {@code i} inside the body. */
  public Value argument(int i) {
    return body().entry().argument(i);
  }

  /** The terminator's operand that becomes carried value {@code i}. */
  public OpOperand yielded(int i) {
    var terminator = body().entry().terminator();
    return terminator.opOperand(terminator.operandCount() - carriedCount() + i);
  }

  public List<OpResult> carriedResults() {
    return results();
  }

  /** A loop like this one that takes over its body but does not carry value {@code i}. */
  public abstract LoopOp withoutCarried(int i);

  /** Whether the body ends in {@code kind}, with {@code more} operands and the carried values. */
  protected final void checkTerminator(Verifier v, Class<? extends Operation> kind, int more) {
    var last = body().entry().terminator();
    if (v.check(kind.isInstance(last), "ends in '%s', which is not for this loop", last.name())) {
      int n = last.operandCount() - more;
      v.check(
          n == carriedCount(),
          "has %d results, but the body yields %d values",
          carriedCount(),
          n);
    }
  }

  @Override
  public void verify(Verifier v) {
    int n = carriedCount();
    v.check(
        getAll(INITS).size() == n, "has %d initial values for %d results", getAll(INITS).size(), n);
    v.check(
        body().entry().arguments().size() == n,
        "has %d block arguments for %d results",
        body().entry().arguments().size(),
        n);
  }
}
