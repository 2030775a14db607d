/** The IR graph: operations, blocks, regions, values, builders, symbols, dominance and the verifier. */
@NullMarked
package org.tdopt.ir;

import org.jspecify.annotations.NullMarked;
