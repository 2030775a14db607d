/** Tests of the tools. */
@NullMarked
package org.tdopt.driver;

import org.jspecify.annotations.NullMarked;
