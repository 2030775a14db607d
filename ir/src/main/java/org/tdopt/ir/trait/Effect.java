package org.tdopt.ir.trait;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;

/**
 * One access to memory: to the buffer {@code value}, or, where that is null, to the named {@code
 * resource} (a symbol, a device).
 */
public record Effect(Kind kind, @Nullable Value value, String resource) {
  /** What is done to the memory. */
  public enum Kind {
    READ,
    WRITE,
    ALLOCATE,
    FREE
  }

  public static Effect on(Kind kind, Value buffer) {
    return new Effect(kind, buffer, "");
  }

  public static Effect on(Kind kind, String resource) {
    return new Effect(kind, null, resource);
  }
}
