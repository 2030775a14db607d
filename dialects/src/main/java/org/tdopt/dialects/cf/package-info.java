/** Branches between the blocks of a region. */
@NullMarked
package org.tdopt.dialects.cf;

import org.jspecify.annotations.NullMarked;
