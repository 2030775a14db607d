/** The dma dialect: asynchronous copies between memory spaces, with tokens. */
@NullMarked
package org.tdopt.dialects.dma;

import org.jspecify.annotations.NullMarked;
