/** Tests of functions. */
@NullMarked
package org.tdopt.dialects.func;

import org.jspecify.annotations.NullMarked;
