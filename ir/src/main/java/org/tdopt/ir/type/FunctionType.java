package org.tdopt.ir.type;

import java.util.List;
import java.util.stream.Collectors;

/** Argument and result types of a function. */
public record FunctionType(List<Type> inputs, List<Type> results) implements Type {
  public FunctionType {
    inputs = List.copyOf(inputs);
    results = List.copyOf(results);
  }

  @Override
  public String toString() {
    var from = inputs.stream().map(Type::toString).collect(Collectors.joining(", ", "(", ")"));
    if (results.size() == 1 && !(results.getFirst() instanceof FunctionType)) {
      return from + " -> " + results.getFirst();
    }
    return from
        + results.stream().map(Type::toString).collect(Collectors.joining(", ", " -> (", ")"));
  }
}
