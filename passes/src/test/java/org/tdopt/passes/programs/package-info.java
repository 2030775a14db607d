/** Programs for tests of passes, as text. */
@NullMarked
package org.tdopt.passes.programs;

import org.jspecify.annotations.NullMarked;
