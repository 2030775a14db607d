package org.tdopt.ir.affine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tdopt.ir.affine.AffineExpr.Dim;
import org.tdopt.ir.attr.StridedLayoutAttr;

/** A list of affine expressions over {@code dimCount} dimensions and {@code symbolCount} symbols. */
public record AffineMap(int dimCount, int symbolCount, List<AffineExpr> results) {
  public AffineMap {
    results = List.copyOf(results);
  }

  public static AffineMap of(int dimCount, AffineExpr... results) {
    return new AffineMap(dimCount, 0, List.of(results));
  }

  /** {@code (d0, ..., dn-1) -> (d0, ..., dn-1)}. */
  public static AffineMap identity(int rank) {
    return projection(rank, IntStream.range(0, rank).toArray());
  }

  /** The map to the named dimensions, in that order. */
  public static AffineMap projection(int dimCount, int... positions) {
    return new AffineMap(
        dimCount, 0, Arrays.stream(positions).mapToObj(AffineExpr::dim).toList());
  }

  /** The layout with offset and strides that this map to one number is, if it is one. */
  public Optional<StridedLayoutAttr> stridedLayout() {
    return results.size() == 1
        ? StridedForm.of(dimCount, results.getFirst())
        : Optional.empty();
  }

  public int resultCount() {
    return results.size();
  }

  public boolean isIdentity() {
    return symbolCount == 0 && equals(identity(dimCount));
  }

  /** Whether each result is a dimension and none occurs twice. */
  public boolean isProjectedPermutation() {
    var seen = new boolean[dimCount];
    for (var r : results) {
      if (!(r instanceof Dim d) || seen[d.position()]) {
        return false;
      }
      seen[d.position()] = true;
    }
    return true;
  }

  /** The first result that is exactly dimension {@code position}. */
  public OptionalInt resultOf(int position) {
    return IntStream.range(0, results.size())
        .filter(i -> results.get(i) instanceof Dim d && d.position() == position)
        .findFirst();
  }

  public boolean uses(int dim) {
    return results.stream().anyMatch(r -> r.uses(dim));
  }

  public long[] evaluate(long... dims) {
    return results.stream().mapToLong(r -> r.evaluate(dims, new long[0])).toArray();
  }

  /** {@code this(inner(x))}. */
  public AffineMap compose(AffineMap inner) {
    var dims = inner.results.toArray(AffineExpr[]::new);
    var symbols =
        IntStream.range(0, symbolCount)
            .mapToObj(i -> AffineExpr.symbol(inner.symbolCount + i))
            .toArray(AffineExpr[]::new);
    var composed = new ArrayList<AffineExpr>();
    for (var r : results) {
      composed.add(r.substitute(dims, symbols));
    }
    return new AffineMap(inner.dimCount, inner.symbolCount + symbolCount, composed);
  }

  @Override
  public String toString() {
    return header(dimCount, symbolCount)
        + results.stream().map(AffineExpr::toString).collect(Collectors.joining(", ", " -> (", ")"));
  }

  static String header(int dims, int symbols) {
    var d = IntStream.range(0, dims).mapToObj(i -> "d" + i).collect(Collectors.joining(", "));
    var s = IntStream.range(0, symbols).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));
    return "(" + d + ")" + (symbols == 0 ? "" : "[" + s + "]");
  }
}
