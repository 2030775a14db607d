package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.Collections;
import org.tdopt.dialects.memref.CollapseShapeOp;
import org.tdopt.dialects.memref.ExpandShapeOp;
import org.tdopt.dialects.view.MixedIndex;

/** Views whose dimensions are joined or split; the elements stay where they are. */
final class Reshapes {
  private Reshapes() {}

  /** Each group becomes one dimension with the step of its innermost that has a step. */
  static View collapsed(View source, CollapseShapeOp op) {
    var sizes = new ArrayList<LinearForm>();
    var strides = new ArrayList<LinearForm>();
    for (var group : op.reassociation().groups()) {
      var size = LinearForm.of(1);
      var stride =
          LinearForm.of(BufferPlacement.elementBytes(source.elementType(), op));
      for (int i : group) {
        size = Views.product(size, source.sizes().get(i), op);
        if (!source.sizes().get(i).is(1)) {
          stride = source.strides().get(i);
        }
      }
      sizes.add(size);
      strides.add(stride);
    }
    return new View(
        source.region(), source.space(), source.address(), sizes, strides, source.elementType());
  }

  /** The innermost dimension of a group steps as the source does, the others over those inside. */
  static View expanded(View source, ExpandShapeOp op, IndexForms forms) {
    var shape = op.outputShape();
    var sizes = new ArrayList<LinearForm>();
    for (var extent : shape) {
      sizes.add(
          switch (extent) {
            case MixedIndex.Static s -> LinearForm.of(s.value());
            case MixedIndex.Dynamic d -> forms.of(d.value());
          });
    }
    var strides = new ArrayList<>(Collections.nCopies(shape.size(), LinearForm.ZERO));
    var groups = op.reassociation().groups();
    var used = new boolean[shape.size()];
    for (int g = 0; g < groups.size(); g++) {
      var stride = source.strides().get(g);
      for (int i : groups.get(g).reversed()) {
        strides.set(i, stride);
        used[i] = true;
        stride = Views.product(stride, sizes.get(i), op);
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        strides.set(i, LinearForm.of(BufferPlacement.elementBytes(source.elementType(), op)));
      }
    }
    return new View(
        source.region(), source.space(), source.address(), sizes, strides, source.elementType());
  }
}
