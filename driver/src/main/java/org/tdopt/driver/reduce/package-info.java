/** {@code tdreduce}: makes an input smaller for as long as it shows what a test looks for. */
@NullMarked
package org.tdopt.driver.reduce;

import org.jspecify.annotations.NullMarked;
