/** Tests of slices and reassociations. */
@NullMarked
package org.tdopt.dialects.view;

import org.jspecify.annotations.NullMarked;
