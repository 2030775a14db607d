package org.tdopt.driver.tdc;

import java.util.List;

/**
 * What is trained and how.
 *
 * @param loss {@code mse} or {@code cross-entropy}
 * @param optimizer the optimizer with its options as the pass {@code add-optimizer} takes them
 * @param trainable globs over initializer names; empty for all
 */
public record Training(String loss, String optimizer, List<String> trainable) {
  public Training {
    trainable = List.copyOf(trainable);
  }
}
