/** Loop nests of structured operations, with indexing maps turned into strides. */
@NullMarked
package org.tdopt.interp.kernel;

import org.jspecify.annotations.NullMarked;
