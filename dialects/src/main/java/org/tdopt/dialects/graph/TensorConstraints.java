package org.tdopt.dialects.graph;

import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.TensorType;

/** What the operands and results of this dialect must be: tensors whose extents are all known. */
final class TensorConstraints {
  static final TypeConstraint FLOATS =
      new TypeConstraint(
          "tensor of static shape of f32 or f64",
          t ->
              t instanceof TensorType s
                  && s.shape().isStatic()
                  && (s.elementType() == FloatType.F32 || s.elementType() == FloatType.F64));

  static final TypeConstraint SCALAR =
      new TypeConstraint(
          "tensor of rank 0 of f32 or f64",
          t -> FLOATS.accepts(t) && t instanceof TensorType s && s.rank() == 0);

  static final TypeConstraint MATRIX =
      new TypeConstraint(
          "tensor of rank 2 of static shape of f32 or f64",
          t -> FLOATS.accepts(t) && t instanceof TensorType s && s.rank() == 2);

  static final TypeConstraint LABELS =
      new TypeConstraint(
          "tensor of rank 1 of static shape of i64",
          t ->
              t instanceof TensorType s
                  && s.rank() == 1
                  && s.shape().isStatic()
                  && s.elementType().equals(IntegerType.I64));

  static final TypeConstraint ANY =
      new TypeConstraint(
          "tensor of static shape", t -> t instanceof TensorType s && s.shape().isStatic());

  private TensorConstraints() {}
}
