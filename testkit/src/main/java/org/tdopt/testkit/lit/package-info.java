/** A runner for test files with RUN lines, with the keywords, options and output of LLVM's lit. */
@NullMarked
package org.tdopt.testkit.lit;

import org.jspecify.annotations.NullMarked;
