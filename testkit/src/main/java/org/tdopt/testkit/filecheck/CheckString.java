package org.tdopt.testkit.filecheck;

import java.util.List;

/**
 * A positive directive and the {@code -DAG} and {@code -NOT} directives between it and the one
 * before.
 */
record CheckString(Prefixed directive, List<Prefixed> before) {
  /** A pattern and the prefix its directive was written with. */
  record Prefixed(Pattern pattern, String prefix) {}
}
