/** Declarations of operations as data: slots, constraints, and how custom assembly is read and written. */
@NullMarked
package org.tdopt.ir.spec;

import org.jspecify.annotations.NullMarked;
