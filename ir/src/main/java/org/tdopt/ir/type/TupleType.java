package org.tdopt.ir.type;

import java.util.List;
import java.util.stream.Collectors;

/** A fixed sequence of types. */
public record TupleType(List<Type> elementTypes) implements Type {
  public TupleType {
    elementTypes = List.copyOf(elementTypes);
  }

  @Override
  public String toString() {
    return elementTypes.stream().map(Type::toString).collect(Collectors.joining(", ", "tuple<", ">"));
  }
}
