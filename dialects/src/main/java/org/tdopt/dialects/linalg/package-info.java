/** Structured operations: an iteration space, indexing maps and a scalar body, as in MLIR. */
@NullMarked
package org.tdopt.dialects.linalg;

import org.jspecify.annotations.NullMarked;
