/** Locations and diagnostics. */
@NullMarked
package org.tdopt.ir.diag;

import org.jspecify.annotations.NullMarked;
