package org.tdopt.interp.plan;

import java.util.List;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;

/**
 * A counted loop with steps inside: all cores run every iteration together.
 *
 * @param lower position of the lower bound
 * @param upper position of the upper bound
 * @param step position of the step
 * @param counter position of the induction variable
 */
public record ForStep(
    Location location,
    int lower,
    int upper,
    int step,
    boolean unsigned,
    int counter,
    Moves enter,
    List<Step> body,
    Moves next,
    Moves leave)
    implements Step {
  @Override
  public void run(List<CoreState> cores) {
    var first = cores.getFirst();
    for (var core : cores) {
      if (!range(core).equals(range(first))) {
        throw new DiagnosticException(
            location,
            "cores disagree on a loop that holds a barrier: core " + first.core().id() + " runs "
                + range(first) + ", core " + core.core().id() + " runs " + range(core));
      }
    }
    long low = first.getLong(lower);
    long high = first.getLong(upper);
    long by = first.getLong(step);
    if (by <= 0 && !unsigned) {
      throw new DiagnosticException(location, "the step " + by + " of a loop is not positive");
    }
    cores.forEach(enter::run);
    for (long i = low; unsigned ? Long.compareUnsigned(i, high) < 0 : i < high; i += by) {
      for (var core : cores) {
        core.set(counter, i);
      }
      for (var s : body) {
        s.run(cores);
      }
      cores.forEach(next::run);
    }
    cores.forEach(leave::run);
  }

  private String range(CoreState core) {
    return "from " + core.get(lower) + " to " + core.get(upper) + " step " + core.get(step);
  }
}
