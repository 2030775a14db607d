package org.tdopt.sim;

/** A file that is no executable this simulator can load. */
public final class ElfException extends RuntimeException {
  public ElfException(String message) {
    super(message);
  }
}
