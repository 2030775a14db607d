/** Runs a function on all cores in step from barrier to barrier. */
@NullMarked
package org.tdopt.interp.plan;

import org.jspecify.annotations.NullMarked;
