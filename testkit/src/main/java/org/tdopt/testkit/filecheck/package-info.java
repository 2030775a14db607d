/** A pattern-matching file verifier with the directives, flags and messages of LLVM's FileCheck. */
@NullMarked
package org.tdopt.testkit.filecheck;

import org.jspecify.annotations.NullMarked;
