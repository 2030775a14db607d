/** Selects machine instructions for loops over buffers. */
@NullMarked
package org.tdopt.riscv.select;

import org.jspecify.annotations.NullMarked;
