/** {@code tdopt}: reads modules, runs passes on them and prints them. */
@NullMarked
package org.tdopt.driver.opt;

import org.jspecify.annotations.NullMarked;
