/** Assembly: instructions with labels, their text and their bytes. */
@NullMarked
package org.tdopt.riscv.assembly;

import org.jspecify.annotations.NullMarked;
