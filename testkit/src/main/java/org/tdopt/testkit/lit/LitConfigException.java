package org.tdopt.testkit.lit;

/** A {@code lit.json} cannot be used. */
public final class LitConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  public LitConfigException(String message) {
    super(message);
  }
}
