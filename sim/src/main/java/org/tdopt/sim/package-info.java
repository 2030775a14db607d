/** A cycle-approximate simulator of a PULP cluster with its fabric controller. */
@NullMarked
package org.tdopt.sim;

import org.jspecify.annotations.NullMarked;
