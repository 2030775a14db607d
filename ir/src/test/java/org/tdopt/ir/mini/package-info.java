/** A small dialect for tests of the generic parts. */
@NullMarked
package org.tdopt.ir.mini;

import org.jspecify.annotations.NullMarked;
