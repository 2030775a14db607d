/** Passes checked by executing programs before and after them. */
@NullMarked
package org.tdopt.driver.passes;

import org.jspecify.annotations.NullMarked;
