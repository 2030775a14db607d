/** Structured control flow: loops and conditionals with results, as in MLIR. */
@NullMarked
package org.tdopt.dialects.scf;

import org.jspecify.annotations.NullMarked;
