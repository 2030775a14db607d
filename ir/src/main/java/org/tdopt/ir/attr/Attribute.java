package org.tdopt.ir.attr;

/**
 * Constant data on an operation or inside a type. Implementations are immutable, compared with
 * {@code equals}, and their {@code toString} is the MLIR text of the attribute.
 */
public interface Attribute {}
