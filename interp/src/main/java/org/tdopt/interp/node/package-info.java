/** The shape of executable trees: statements on typed frame slots, blocks, copies and units. */
@NullMarked
package org.tdopt.interp.node;

import org.jspecify.annotations.NullMarked;
