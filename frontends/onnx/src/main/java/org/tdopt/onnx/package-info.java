/** Import of ONNX models into the graph dialect. */
@NullMarked
package org.tdopt.onnx;

import org.jspecify.annotations.NullMarked;
