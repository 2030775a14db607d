/** Buffers instead of tensors, and where in which memory they are. */
@NullMarked
package org.tdopt.passes.memory;

import org.jspecify.annotations.NullMarked;
