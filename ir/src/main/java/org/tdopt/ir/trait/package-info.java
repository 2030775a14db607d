/** What operations may be or do that generic code asks for; each is implemented by op classes. */
@NullMarked
package org.tdopt.ir.trait;

import org.jspecify.annotations.NullMarked;
