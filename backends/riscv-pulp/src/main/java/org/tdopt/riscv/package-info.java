/** The backend for PULP clusters: from loops over buffers to an executable. */
@NullMarked
package org.tdopt.riscv;

import org.jspecify.annotations.NullMarked;
