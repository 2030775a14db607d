package org.tdopt.passes.cluster;

import java.util.List;

/**
 * How the loops of a group are spread over the cores.
 *
 * @param parts for each of the group's loops into how many parts it is cut
 * @param chunks for each loop the iterations of a part, 0 if only known at run time
 * @param blocking the register block of a part
 * @param cycles the estimated time of the largest part
 */
record Grid(List<Integer> parts, List<Long> chunks, Blocking blocking, double cycles) {
  Grid {
    parts = List.copyOf(parts);
    chunks = List.copyOf(chunks);
  }

  int size() {
    return parts.stream().reduce(1, (a, b) -> a * b);
  }
}
