/** Chips as data: memory maps, latencies and instruction encodings. */
@NullMarked
package org.tdopt.target;

import org.jspecify.annotations.NullMarked;
