/** What slices and views of tensors and buffers share: index lists, slices, reassociations. */
@NullMarked
package org.tdopt.dialects.view;

import org.jspecify.annotations.NullMarked;
