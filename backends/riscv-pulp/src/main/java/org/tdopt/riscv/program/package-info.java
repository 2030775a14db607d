/** What surrounds the compiled function: memory layout, boot code, the step loop, printing. */
@NullMarked
package org.tdopt.riscv.program;

import org.jspecify.annotations.NullMarked;
