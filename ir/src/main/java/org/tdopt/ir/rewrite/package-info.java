/** Rewriting: patterns, the rewriter, the greedy driver and dialect conversion. */
@NullMarked
package org.tdopt.ir.rewrite;

import org.jspecify.annotations.NullMarked;
