/** Decides how machine loops are counted. */
@NullMarked
package org.tdopt.riscv.loops;

import org.jspecify.annotations.NullMarked;
