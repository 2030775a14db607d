/** Compares our generic passes with those of {@code mlir-opt} on generated modules. */
@NullMarked
package org.tdopt.passes.parity;

import org.jspecify.annotations.NullMarked;
