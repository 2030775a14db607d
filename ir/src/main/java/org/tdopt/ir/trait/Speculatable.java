package org.tdopt.ir.trait;

/**
 * The operation itself has no effect but may be undefined for some operands, so that it may run
 * where it did not only if it says so. What is inside of its regions is asked on its own.
 */
public interface Speculatable {
  boolean canSpeculate();
}
