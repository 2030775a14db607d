/** Functions, calls and returns, as in MLIR. */
@NullMarked
package org.tdopt.dialects.func;

import org.jspecify.annotations.NullMarked;
