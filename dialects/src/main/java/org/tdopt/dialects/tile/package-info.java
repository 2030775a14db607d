/** The tile dialect: how a structured operation is spread over cores and registers. */
@NullMarked
package org.tdopt.dialects.tile;

import org.jspecify.annotations.NullMarked;
