/** Where in the order of instructions the values of a machine function are needed. */
@NullMarked
package org.tdopt.riscv.liveness;

import org.jspecify.annotations.NullMarked;
