/** The reference pages under {@code docs/}, made from what dialects and passes declare. */
@NullMarked
package org.tdopt.driver.docs;

import org.jspecify.annotations.NullMarked;
