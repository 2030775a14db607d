@NullMarked
package org.tdopt.passes.memory;

import org.jspecify.annotations.NullMarked;
