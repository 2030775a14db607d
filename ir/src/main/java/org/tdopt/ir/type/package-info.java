/** Types: values compared with equals; {@code toString} is their MLIR text. */
@NullMarked
package org.tdopt.ir.type;

import org.jspecify.annotations.NullMarked;
