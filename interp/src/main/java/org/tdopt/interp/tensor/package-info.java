/** Tensor values with copy on write, and copies of slices. */
@NullMarked
package org.tdopt.interp.tensor;

import org.jspecify.annotations.NullMarked;
