package org.tdopt.interp.plan;

import java.util.List;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;

/**
 * A conditional with steps inside: all cores take the same branch.
 *
 * @param condition position of the condition
 */
public record IfStep(
    Location location,
    int condition,
    List<Step> whenTrue,
    Moves trueResults,
    List<Step> whenFalse,
    Moves falseResults)
    implements Step {
  @Override
  public void run(List<CoreState> cores) {
    var first = cores.getFirst();
    boolean holds = holds(first);
    for (var core : cores) {
      if (holds(core) != holds) {
        throw new DiagnosticException(
            location,
            "cores disagree on a condition around a barrier: it is " + holds + " on core "
                + first.core().id() + " and " + !holds + " on core " + core.core().id());
      }
    }
    for (var s : holds ? whenTrue : whenFalse) {
      s.run(cores);
    }
    cores.forEach(core -> (holds ? trueResults : falseResults).run(core));
  }

  private boolean holds(CoreState core) {
    return core.getLong(condition) != 0;
  }
}
