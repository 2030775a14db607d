/** tdc: from a model file to a program, its runs on every level, and the report about them. */
@NullMarked
package org.tdopt.driver.tdc;

import org.jspecify.annotations.NullMarked;
