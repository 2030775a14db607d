/** The steps of the backend as passes, so that each can be run and tested alone. */
@NullMarked
package org.tdopt.riscv.passes;

import org.jspecify.annotations.NullMarked;
