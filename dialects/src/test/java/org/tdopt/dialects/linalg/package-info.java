/** Tests of structured operations. */
@NullMarked
package org.tdopt.dialects.linalg;

import org.jspecify.annotations.NullMarked;
