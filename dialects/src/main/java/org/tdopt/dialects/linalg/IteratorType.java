package org.tdopt.dialects.linalg;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tdopt.ir.attr.DialectAttr;

/** What the iterations along one dimension of an iteration space have to do with each other. */
public enum IteratorType implements DialectAttr {
  /** They are independent. */
  PARALLEL,
  /** They contribute to the same elements of an output. */
  REDUCTION,
  /** They slide over an input. */
  WINDOW;

  /** The name in assembly, for example {@code parallel}. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<IteratorType> named(String keyword) {
    return Arrays.stream(values()).filter(t -> t.keyword().equals(keyword)).findFirst();
  }

  @Override
  public String dialect() {
    return "linalg";
  }

  @Override
  public String body() {
    return "iterator_type<" + keyword() + ">";
  }

  @Override
  public String toString() {
    return text();
  }
}
