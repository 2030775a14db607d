/** Tests of attributes. */
@NullMarked
package org.tdopt.ir.attr;

import org.jspecify.annotations.NullMarked;
