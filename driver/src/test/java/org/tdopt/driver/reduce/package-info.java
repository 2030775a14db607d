/** Tests of {@code tdreduce}. */
@NullMarked
package org.tdopt.driver.reduce;

import org.jspecify.annotations.NullMarked;
