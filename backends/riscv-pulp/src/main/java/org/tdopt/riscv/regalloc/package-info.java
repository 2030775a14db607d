/** Assigns machine registers to the values of a machine function. */
@NullMarked
package org.tdopt.riscv.regalloc;

import org.jspecify.annotations.NullMarked;
