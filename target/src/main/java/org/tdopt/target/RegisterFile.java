package org.tdopt.target;

/** Whether floating-point registers are registers of their own. */
public enum RegisterFile {
  /** 32 integer and 32 float registers. */
  SEPARATE,
  /** Float register n is integer register n (as in the Zfinx extension). */
  ALIASED
}
