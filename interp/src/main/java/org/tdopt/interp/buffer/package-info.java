/** Nodes that work on views of buffers. */
@NullMarked
package org.tdopt.interp.buffer;

import org.jspecify.annotations.NullMarked;
