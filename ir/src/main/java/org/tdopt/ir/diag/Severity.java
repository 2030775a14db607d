package org.tdopt.ir.diag;

import java.util.Locale;

/** How grave a diagnostic is; an error makes the tool exit with 1. */
public enum Severity {
  ERROR,
  WARNING,
  REMARK,
  NOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
