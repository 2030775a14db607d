package org.tdopt.npz;

import java.io.IOException;

/** A file that is no NumPy archive, or one with an array that is malformed or not supported. */
public final class NpzException extends IOException {
  private static final long serialVersionUID = 1L;

  NpzException(String message) {
    super(message);
  }
}
