@NullMarked
package org.tdopt.passes.dma;

import org.jspecify.annotations.NullMarked;
