/** Tests of the reference pages and of the examples on them. */
@NullMarked
package org.tdopt.driver.docs;

import org.jspecify.annotations.NullMarked;
