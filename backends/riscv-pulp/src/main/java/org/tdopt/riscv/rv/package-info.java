/** The rv dialect: RV32IMFC and Xpulp instructions in SSA form, with structured control. */
@NullMarked
package org.tdopt.riscv.rv;

import org.jspecify.annotations.NullMarked;
