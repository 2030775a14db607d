/** Passes, their options and the pass manager. */
@NullMarked
package org.tdopt.ir.pass;

import org.jspecify.annotations.NullMarked;
