package org.tdopt.ir.spec;

/** How many values a slot takes. */
public enum Arity {
  ONE,
  OPTIONAL,
  VARIADIC
}
