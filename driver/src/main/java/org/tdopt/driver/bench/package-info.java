/** The figures that the project states, measured; {@code bench/run} prints them. */
@NullMarked
package org.tdopt.driver.bench;

import org.jspecify.annotations.NullMarked;
