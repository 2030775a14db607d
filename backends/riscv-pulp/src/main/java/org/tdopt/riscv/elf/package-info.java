/** Writes ELF executables. */
@NullMarked
package org.tdopt.riscv.elf;

import org.jspecify.annotations.NullMarked;
