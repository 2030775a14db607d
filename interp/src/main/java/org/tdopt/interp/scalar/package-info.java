/** Nodes of scalar operations, one class per signature of a scalar function. */
@NullMarked
package org.tdopt.interp.scalar;

import org.jspecify.annotations.NullMarked;
