/** Tests of the passes from structured operations to loops. */
@NullMarked
package org.tdopt.passes.cluster;

import org.jspecify.annotations.NullMarked;
