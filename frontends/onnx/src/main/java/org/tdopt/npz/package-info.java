/** NumPy archives ({@code .npz}): named arrays in a ZIP file. */
@NullMarked
package org.tdopt.npz;

import org.jspecify.annotations.NullMarked;
