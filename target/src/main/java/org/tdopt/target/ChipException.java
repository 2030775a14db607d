package org.tdopt.target;

/** A chip description that cannot be found, read or understood. */
public final class ChipException extends RuntimeException {
  public ChipException(String message) {
    super(message);
  }
}
