package org.tdopt.ir.pass;

import org.tdopt.ir.IrVerifier;

/** Verifies the operation after every pass that ran on it. */
public final class VerifierListener implements PassListener {
  @Override
  public void passFinished(PassExecution execution, boolean failed) {
    if (!failed) {
      var faults = IrVerifier.faults(execution.op());
      if (!faults.isEmpty()) {
        throw new InvalidIrException(faults);
      }
    }
  }
}
