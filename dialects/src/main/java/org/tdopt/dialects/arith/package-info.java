/** Scalar and elementwise integer and floating-point arithmetic, as in MLIR. */
@NullMarked
package org.tdopt.dialects.arith;

import org.jspecify.annotations.NullMarked;
