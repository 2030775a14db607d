package org.tdopt.dialects.behavior;

import org.tdopt.ir.Value;

/** The operation's result is a part or another shape of one tensor, with no element computed. */
public interface TensorView {
  Value source();
}
