/** Reading and printing the IR's text. */
@NullMarked
package org.tdopt.ir.text;

import org.jspecify.annotations.NullMarked;
