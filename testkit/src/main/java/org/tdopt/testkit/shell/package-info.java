/**
 * A small shell that runs commands inside this process where it can, and never starts another
 * shell.
 */
@NullMarked
package org.tdopt.testkit.shell;

import org.jspecify.annotations.NullMarked;
