package org.tdopt.testkit.filecheck;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A numeric variable: one object for all uses of one definition. */
final class NumericVariable {
  private final String name;
  private final NumericFormat format;
  private final OptionalInt definitionLine;
  private @Nullable BigInteger value;

  NumericVariable(String name, NumericFormat format, OptionalInt definitionLine) {
    this.name = name;
    this.format = format;
    this.definitionLine = definitionLine;
  }

  String name() {
    return name;
  }

  NumericFormat format() {
    return format;
  }

  /** The check file line of the definition; empty for the command line and built-in ones. */
  OptionalInt definitionLine() {
    return definitionLine;
  }

  Optional<BigInteger> value() {
    return Optional.ofNullable(value);
  }

  void set(BigInteger newValue) {
    value = newValue;
  }

  void clear() {
    value = null;
  }
}
