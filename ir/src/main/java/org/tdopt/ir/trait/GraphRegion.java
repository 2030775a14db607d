package org.tdopt.ir.trait;

/** The order of operations in the operation's regions has no meaning; a use may come first. */
public interface GraphRegion {}
