package org.tdopt.ir.attr;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;

/**
 * A flat array as {@link DenseArrayAttr}, of elements wider than 64 bits. Integers are kept as
 * printed, floats as their bits.
 */
public record WideArrayAttr(Type elementType, List<BigInteger> elements) implements Attribute {
  public WideArrayAttr {
    elements = List.copyOf(elements);
  }

  @Override
  public String toString() {
    var items =
        elements.stream()
            .map(e -> elementType instanceof FloatType f ? FloatText.of(e, f) : e.toString())
            .collect(Collectors.joining(", "));
    return "array<" + elementType + (items.isEmpty() ? "" : ": " + items) + ">";
  }
}
