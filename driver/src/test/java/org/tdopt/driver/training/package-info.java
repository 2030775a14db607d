/** Training at the upper levels, from a model file to trained parameters. */
@NullMarked
package org.tdopt.driver.training;

import org.jspecify.annotations.NullMarked;
