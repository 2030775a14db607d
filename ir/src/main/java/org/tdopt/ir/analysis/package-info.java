/** Facts about the IR that several passes ask for. */
@NullMarked
package org.tdopt.ir.analysis;

import org.jspecify.annotations.NullMarked;
