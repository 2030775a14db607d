/** Tests of control flow. */
@NullMarked
package org.tdopt.dialects.scf;

import org.jspecify.annotations.NullMarked;
