package org.tdopt.dialects.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.type.Shape;

/**
 * How the dimensions of an expanded shape group into those of a collapsed one: group {@code i}
 * names, in order, the dimensions whose product is collapsed dimension {@code i}.
 */
public record Reassociation(List<List<Integer>> groups) {
  public Reassociation {
    groups = groups.stream().map(List::copyOf).toList();
  }

  public static Reassociation of(List<List<Integer>> groups) {
    return new Reassociation(groups);
  }

  /** Stands where an attribute holds something else than a dimension; no verification accepts it. */
  private static final int NO_DIMENSION = -1;

  /** The groups in an attribute {@code [[0, 1], [2]]}. */
  public static Reassociation decode(ArrayAttr attribute) {
    var groups = new ArrayList<List<Integer>>();
    for (var group : attribute.elements()) {
      var dims = new ArrayList<Integer>();
      for (var dim : group instanceof ArrayAttr list ? list.elements() : List.of(group)) {
        boolean fits = dim instanceof IntegerAttr n && n.value().bitLength() < Integer.SIZE;
        dims.add(fits ? ((IntegerAttr) dim).intValue() : NO_DIMENSION);
      }
      groups.add(dims);
    }
    return new Reassociation(groups);
  }

  public ArrayAttr encode() {
    var all = new ArrayList<Attribute>();
    for (var group : groups) {
      all.add(new ArrayAttr(group.stream().map(d -> (Attribute) IntegerAttr.i64(d)).toList()));
    }
    return new ArrayAttr(all);
  }

  /** The number of dimensions of the expanded shape. */
  public int expandedRank() {
    return groups.stream().mapToInt(List::size).sum();
  }

  public int collapsedRank() {
    return groups.size();
  }

  /** The shape that {@code expanded} collapses to. */
  public Shape collapse(Shape expanded) {
    return Shape.of(
        groups.stream()
            .mapToLong(
                g -> {
                  long product = 1;
                  for (int d : g) {
                    product =
                        Shape.isDynamic(product) || Shape.isDynamic(expanded.dim(d))
                            ? Shape.DYNAMIC
                            : Math.multiplyExact(product, expanded.dim(d));
                  }
                  return product;
                })
            .toArray());
  }

  /** Whether the groups are consecutive and belong to shapes of these ranks and extents. */
  public boolean verify(Verifier v, Shape expanded, Shape collapsed) {
    int next = 0;
    for (var group : groups) {
      for (int d : group) {
        if (!v.check(
            d == next, "expected reassociation indices to be contiguous, got %s", groups)) {
          return false;
        }
        next++;
      }
    }
    if (!v.check(
        expanded.rank() >= collapsed.rank(),
        "expected the expanded shape to have at least the rank of the collapsed one, got %d and %d",
        expanded.rank(),
        collapsed.rank())) {
      return false;
    }
    if (!v.check(
        collapsed.rank() == 0 && groups.isEmpty() || collapsedRank() == collapsed.rank(),
        "expected rank of the collapsed type (%d) to be the number of reassociation groups (%d)",
        collapsed.rank(),
        collapsedRank())) {
      return false;
    }
    if (groups.isEmpty()) {
      return v.check(
          Arrays.stream(expanded.toArray()).allMatch(d -> d == 1),
          "expected unit dimensions to collapse to rank 0, got '%s'",
          expanded);
    }
    if (!v.check(
        next == expanded.rank(),
        "expected the reassociation to name %d dimensions, got %d",
        expanded.rank(),
        next)) {
      return false;
    }
    var product = collapse(expanded);
    for (int i = 0; i < collapsed.rank(); i++) {
      long p = product.dim(i);
      long c = collapsed.dim(i);
      if (!v.check(
          p == c,
          "expected dimension %d of the collapsed type to be %s, got %s",
          i,
          Shape.isDynamic(p) ? "dynamic" : Long.toString(p),
          Shape.isDynamic(c) ? "dynamic" : Long.toString(c))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return groups.toString();
  }
}
