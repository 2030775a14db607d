/** Elementary functions on floats, as in MLIR. */
@NullMarked
package org.tdopt.dialects.math;

import org.jspecify.annotations.NullMarked;
