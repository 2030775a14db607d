/** Files that let a run of passes be repeated, which are written when a pass breaks or fails. */
@NullMarked
package org.tdopt.driver.reproduce;

import org.jspecify.annotations.NullMarked;
