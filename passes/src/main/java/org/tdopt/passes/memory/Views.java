package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Views of buffers that several passes need. */
final class Views {
  private Views() {}

  /**
   * The first elements of a buffer in each dimension.
   *
   * @param shape the shape of the view
   * @param dynamicSizes a size for each dynamic extent of it, in order
   */
  static Value prefix(
      OpBuilder b, Location loc, Value buffer, Shape shape, List<Value> dynamicSizes) {
    var sizes = new ArrayList<MixedIndex>();
    int next = 0;
    for (int d = 0; d < shape.rank(); d++) {
      sizes.add(
          Shape.isDynamic(shape.dim(d))
              ? MixedIndex.of(dynamicSizes.get(next++))
              : MixedIndex.of(shape.dim(d)));
    }
    var slice = Slice.of(MixedIndex.repeated(0, shape.rank()), sizes);
    return SubViewOp.create(b, loc, buffer, slice).result(0);
  }

  /** The extent of dimension {@code d} as it was given where the buffer or view was made. */
  static Value size(OpBuilder b, Location loc, Value buffer, int d) {
    long known = buffer.type(MemRefType.class).dim(d);
    if (!Shape.isDynamic(known)) {
      return ConstantOp.index(b, loc, known).result();
    }
    return buffer.definingOp().orElse(null) instanceof SubViewOp view
        ? view.slice().sizes().get(d).materialize(b, loc)
        : DimOp.create(b, loc, buffer, d).result(0);
  }
}
