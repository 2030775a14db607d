/** Attributes: constant data on operations, compared with equals; {@code toString} is their MLIR text. */
@NullMarked
package org.tdopt.ir.attr;

import org.jspecify.annotations.NullMarked;
