/** Copies between memory spaces as asynchronous transfers, and the overlap of these with work. */
@NullMarked
package org.tdopt.passes.dma;

import org.jspecify.annotations.NullMarked;
