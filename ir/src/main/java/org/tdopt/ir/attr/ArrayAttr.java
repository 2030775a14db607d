package org.tdopt.ir.attr;

import java.util.List;
import java.util.stream.Collectors;

/** A sequence of attributes. */
public record ArrayAttr(List<Attribute> elements) implements Attribute {
  public ArrayAttr {
    elements = List.copyOf(elements);
  }

  public static ArrayAttr of(Attribute... elements) {
    return new ArrayAttr(List.of(elements));
  }

  @Override
  public String toString() {
    return elements.stream().map(Attribute::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
