/** Tests of tensors. */
@NullMarked
package org.tdopt.dialects.tensor;

import org.jspecify.annotations.NullMarked;
