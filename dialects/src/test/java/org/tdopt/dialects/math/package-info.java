/** Tests of elementary functions. */
@NullMarked
package org.tdopt.dialects.math;

import org.jspecify.annotations.NullMarked;
