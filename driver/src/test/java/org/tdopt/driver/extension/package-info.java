/** Tests of jars given with {@code --load}. */
@NullMarked
package org.tdopt.driver.extension;

import org.jspecify.annotations.NullMarked;
