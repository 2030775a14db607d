package org.tdopt.testkit.filecheck;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The string and numeric variables of one run, while patterns are read and while they match. */
final class Variables {
  static final String LINE = "@LINE";

  /** Latest definition of each numeric variable in the order patterns are read. */
  private final Map<String, NumericVariable> numeric = new HashMap<>();

  private final Set<String> declaredStrings = new HashSet<>();
  private final Map<String, String> strings = new HashMap<>();
  private final NumericVariable line =
      new NumericVariable(LINE, NumericFormat.DEFAULT, OptionalInt.empty());

  Variables() {
    numeric.put(LINE, line);
  }

  boolean isNumeric(String name) {
    return numeric.containsKey(name);
  }

  boolean isString(String name) {
    return declaredStrings.contains(name);
  }

  Optional<NumericVariable> numeric(String name) {
    return Optional.ofNullable(numeric.get(name));
  }

  /** The variable a use of {@code name} refers to; without a definition it has no value. */
  NumericVariable numericForUse(String name) {
    return numeric.computeIfAbsent(
        name, n -> new NumericVariable(n, NumericFormat.DEFAULT, OptionalInt.empty()));
  }

  void define(NumericVariable variable) {
    numeric.put(variable.name(), variable);
  }

  void declareString(String name) {
    declaredStrings.add(name);
  }

  Optional<String> string(String name) {
    return Optional.ofNullable(strings.get(name));
  }

  void setString(String name, String value) {
    strings.put(name, value);
  }

  void setLine(int number) {
    line.set(BigInteger.valueOf(number));
  }

  /** Forgets the value of every variable whose name does not start with {@code $}. */
  void clearLocals() {
    strings.keySet().removeIf(name -> !name.startsWith("$"));
    numeric.values().stream()
        .filter(variable -> !variable.name().startsWith("$") && variable != line)
        .forEach(NumericVariable::clear);
  }
}
