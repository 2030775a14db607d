/** Machine programs on the simulator. */
@NullMarked
package org.tdopt.driver.machine;

import org.jspecify.annotations.NullMarked;
