/** Tests of the plugin. */
@NullMarked
package org.tdopt.examples.quant;

import org.jspecify.annotations.NullMarked;
