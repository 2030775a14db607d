package org.tdopt.ir.type;

import java.util.Arrays;

/**
 * The extents of a shaped type, outermost first. An extent is a non-negative count or {@link
 * #DYNAMIC}.
 */
public final class Shape {
  /** The extent of a dimension whose size is known only at run time. */
  public static final long DYNAMIC = Long.MIN_VALUE;

  private static final Shape SCALAR = new Shape(new long[0]);

  private final long[] dims;

  private Shape(long[] dims) {
    this.dims = dims;
  }

  /** A shape of those extents; none of them makes the shape of a scalar. */
  public static Shape of(long... dims) {
    if (dims.length == 0) {
      return SCALAR;
    }
    for (var d : dims) {
      if (d < 0 && d != DYNAMIC) {
        throw new IllegalArgumentException("negative extent " + d);
      }
    }
    return new Shape(dims.clone());
  }

  public static boolean isDynamic(long extent) {
    return extent == DYNAMIC;
  }

  public int rank() {
    return dims.length;
  }

  public long dim(int i) {
    return dims[i];
  }

  public long[] toArray() {
    return dims.clone();
  }

  public boolean isStatic() {
    for (var d : dims) {
      if (d == DYNAMIC) {
        return false;
      }
    }
    return true;
  }

  /** Whether the shapes are of one rank and agree where both extents are known. */
  public boolean mayBe(Shape other) {
    if (rank() != other.rank()) {
      return false;
    }
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] != other.dims[i] && !isDynamic(dims[i]) && !isDynamic(other.dims[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The product of the extents.
   *
   * @throws IllegalStateException if an extent is dynamic
   * @throws ArithmeticException if the count exceeds a long
   */
  public long elementCount() {
    long n = 1;
    for (var d : dims) {
      if (d == DYNAMIC) {
        throw new IllegalStateException("element count of the dynamic shape " + this);
      }
      n = Math.multiplyExact(n, d);
    }
    return n;
  }

  /** Row-major strides in elements; needs static extents but for the outermost. */
  public long[] rowMajorStrides() {
    var strides = new long[dims.length];
    long s = 1;
    for (int i = dims.length - 1; i >= 0; i--) {
      strides[i] = s;
      s = s == DYNAMIC || dims[i] == DYNAMIC ? DYNAMIC : Math.multiplyExact(s, dims[i]);
    }
    return strides;
  }

  /** This shape with extent {@code i} replaced. */
  public Shape with(int i, long extent) {
    var copy = dims.clone();
    copy[i] = extent;
    return of(copy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape s && Arrays.equals(dims, s.dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  /** Each extent followed by an {@code x}, as in the text of a shaped type. */
  String prefix() {
    var out = new StringBuilder();
    for (var d : dims) {
      out.append(d == DYNAMIC ? "?" : Long.toString(d)).append('x');
    }
    return out.toString();
  }

  /** The extents joined by an {@code x}; the empty string for a scalar. */
  @Override
  public String toString() {
    var text = prefix();
    return text.isEmpty() ? text : text.substring(0, text.length() - 1);
  }
}
