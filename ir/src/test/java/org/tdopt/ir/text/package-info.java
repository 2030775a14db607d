/** Tests of reading and printing. */
@NullMarked
package org.tdopt.ir.text;

import org.jspecify.annotations.NullMarked;
