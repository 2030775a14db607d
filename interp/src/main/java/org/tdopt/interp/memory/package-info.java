/** Buffers, views and asynchronous copies with the checks that find broken memory plans. */
@NullMarked
package org.tdopt.interp.memory;

import org.jspecify.annotations.NullMarked;
