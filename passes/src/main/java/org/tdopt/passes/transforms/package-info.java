/** Passes that know no dialect: canonical forms, equal operations, loop invariants, symbols. */
@NullMarked
package org.tdopt.passes.transforms;

import org.jspecify.annotations.NullMarked;
