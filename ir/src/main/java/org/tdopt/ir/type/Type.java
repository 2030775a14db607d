package org.tdopt.ir.type;

/**
 * The type of a value. Implementations are immutable, compared with {@code equals}, and their
 * {@code toString} is the MLIR text of the type.
 */
public interface Type {}
