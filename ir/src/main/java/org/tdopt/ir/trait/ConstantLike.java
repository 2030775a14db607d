package org.tdopt.ir.trait;

import org.tdopt.ir.attr.Attribute;

/** The operation's one result is a constant. */
public interface ConstantLike extends Pure {
  Attribute value();
}
