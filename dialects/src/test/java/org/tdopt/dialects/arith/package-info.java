/** Tests of arithmetic. */
@NullMarked
package org.tdopt.dialects.arith;

import org.jspecify.annotations.NullMarked;
