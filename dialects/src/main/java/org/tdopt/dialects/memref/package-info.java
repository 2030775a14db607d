/** Buffers: allocation, access, views and globals, as in MLIR. */
@NullMarked
package org.tdopt.dialects.memref;

import org.jspecify.annotations.NullMarked;
