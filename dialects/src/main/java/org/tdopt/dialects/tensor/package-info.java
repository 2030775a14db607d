/** Making, slicing and reshaping tensor values, as in MLIR. */
@NullMarked
package org.tdopt.dialects.tensor;

import org.jspecify.annotations.NullMarked;
