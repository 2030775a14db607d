/** The quant dialect: training with weights as few bits hold them. */
@NullMarked
package org.tdopt.examples.quant;

import org.jspecify.annotations.NullMarked;
