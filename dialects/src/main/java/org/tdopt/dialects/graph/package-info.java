/** Operators of neural networks on tensors, with value semantics, and parameters as symbols. */
@NullMarked
package org.tdopt.dialects.graph;

import org.jspecify.annotations.NullMarked;
