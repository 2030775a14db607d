/** A dialect as a researcher would add it. */
@NullMarked
package org.tdopt.interp.extension;

import org.jspecify.annotations.NullMarked;
