/** Executes every level above the machine: loading a module, calling it, its parameters. */
@NullMarked
package org.tdopt.interp;

import org.jspecify.annotations.NullMarked;
