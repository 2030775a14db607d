/** Affine expressions, maps and integer sets. */
@NullMarked
package org.tdopt.ir.affine;

import org.jspecify.annotations.NullMarked;
