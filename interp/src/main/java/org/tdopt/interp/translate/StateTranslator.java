package org.tdopt.interp.translate;

import org.tdopt.ir.Operation;

/** Makes what a symbol operation holds from call to call. */
@FunctionalInterface
public interface StateTranslator<T extends Operation> {
  State translate(T op, ModuleTranslation module);
}
