package org.tdopt.ir.pass;

import java.util.Map;
import org.tdopt.ir.Operation;

/** One run of a pass on one operation. */
public final class PassExecution {
  private final Pass<?> pass;
  private final int index;
  private final Operation op;
  private final PassContext context;

  PassExecution(Pass<?> pass, int index, Operation op, PassContext context) {
    this.pass = pass;
    this.index = index;
    this.op = op;
    this.context = context;
  }

  public Pass<?> pass() {
    return pass;
  }

  public PassDefinition definition() {
    return PassDefinition.of(pass);
  }

  /** The pass's position in the text of the pipeline, from 0. */
  public int index() {
    return index;
  }

  public Operation op() {
    return op;
  }

  public Map<Statistic, Long> counts() {
    return context.counts();
  }

  /** Prints to the manager's output, in program order. */
  public void print(String text) {
    context.print(text);
  }
}
