/** Orders the instructions of straight-line code to hide latencies. */
@NullMarked
package org.tdopt.riscv.schedule;

import org.jspecify.annotations.NullMarked;
