package org.tdopt.interp.translate;

import org.tdopt.interp.plan.Step;
import org.tdopt.ir.Operation;

/** Makes the step that executes operations of one class on all cores together. */
@FunctionalInterface
public interface StepTranslator<T extends Operation> {
  Step translate(T op, PlanBuilder plan);
}
