/** Passes that know no dialect: canonicalization, common subexpressions, loop invariants, symbols. */
@NullMarked
package org.tdopt.passes.transforms;

import org.jspecify.annotations.NullMarked;
