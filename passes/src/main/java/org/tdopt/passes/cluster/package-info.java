/** From structured operations on L1 buffers to loops, and onto the cores of a cluster. */
@NullMarked
package org.tdopt.passes.cluster;

import org.jspecify.annotations.NullMarked;
