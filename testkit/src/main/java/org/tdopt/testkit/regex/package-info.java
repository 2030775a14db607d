/** POSIX extended regular expressions with leftmost-longest matching, as FileCheck needs them. */
@NullMarked
package org.tdopt.testkit.regex;

import org.jspecify.annotations.NullMarked;
