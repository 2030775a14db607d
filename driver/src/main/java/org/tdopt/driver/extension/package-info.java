/** Jars with dialects, passes and translators that a user adds to the tools with {@code --load}. */
@NullMarked
package org.tdopt.driver.extension;

import org.jspecify.annotations.NullMarked;
