/** The command-line tools: which there are, and how they meet the process they run in. */
@NullMarked
package org.tdopt.driver;

import org.jspecify.annotations.NullMarked;
