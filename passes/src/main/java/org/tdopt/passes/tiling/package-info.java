/** Fusing and tiling of structured operations on tensors, and the cost model behind it. */
@NullMarked
package org.tdopt.passes.tiling;

import org.jspecify.annotations.NullMarked;
