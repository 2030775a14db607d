/** Runs suites of test files as JUnit tests; needs {@code junit-jupiter-api}. */
@NullMarked
package org.tdopt.testkit.junit;

import org.jspecify.annotations.NullMarked;
