/** One class per dialect: how its operations are executed. */
@NullMarked
package org.tdopt.interp.dialect;

import org.jspecify.annotations.NullMarked;
