/** What operations can do beyond the IR's traits: differentiate, evaluate, lower, count. */
@NullMarked
package org.tdopt.dialects.behavior;

import org.jspecify.annotations.NullMarked;
