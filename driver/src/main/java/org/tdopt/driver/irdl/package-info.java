/** Declarations of dialects as IRDL, which {@code mlir-opt} verifies operations against. */
@NullMarked
package org.tdopt.driver.irdl;

import org.jspecify.annotations.NullMarked;
