package org.tdopt.driver.tdc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The levels of the IR from the model to the machine, highest first. */
public enum Level {
  GRAPH,
  TILE,
  MEMORY,
  DMA,
  CLUSTER,
  MACHINE;

  /** The levels that the interpreter executes. */
  public static List<Level> interpreted() {
    return Arrays.stream(values()).filter(l -> l != MACHINE).toList();
  }

  /** The level of that name in lower case. */
  public static Optional<Level> named(String key) {
    return Arrays.stream(values()).filter(l -> l.key().equals(key)).findFirst();
  }

  /** The name in options and reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
