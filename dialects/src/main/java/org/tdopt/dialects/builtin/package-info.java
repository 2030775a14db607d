/** The module and the cast between types that a later pass resolves. */
@NullMarked
package org.tdopt.dialects.builtin;

import org.jspecify.annotations.NullMarked;
