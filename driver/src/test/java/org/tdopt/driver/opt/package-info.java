/** Tests of {@code tdopt} that need a pass with a fault. */
@NullMarked
package org.tdopt.driver.opt;

import org.jspecify.annotations.NullMarked;
