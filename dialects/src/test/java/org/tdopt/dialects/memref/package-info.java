/** Tests of buffers. */
@NullMarked
package org.tdopt.dialects.memref;

import org.jspecify.annotations.NullMarked;
