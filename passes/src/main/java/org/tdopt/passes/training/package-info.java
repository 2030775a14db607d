/** Passes that make a training step of a forward function. */
@NullMarked
package org.tdopt.passes.training;

import org.jspecify.annotations.NullMarked;
