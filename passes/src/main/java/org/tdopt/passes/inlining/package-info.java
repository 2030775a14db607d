/** Replaces calls by the bodies of their callees. */
@NullMarked
package org.tdopt.passes.inlining;

import org.jspecify.annotations.NullMarked;
