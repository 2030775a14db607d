/** Tests of all dialects together. */
@NullMarked
package org.tdopt.dialects;

import org.jspecify.annotations.NullMarked;
