package org.tdopt.interp.plan;

import java.util.List;
import org.tdopt.interp.node.Unit;

/** Runs a unit on each core. */
public final class UnitStep implements Step {
  private final Unit unit;
  private final int[] captures;
  private final int[] results;

  /** A step that passes captures and takes results from and to these positions. */
  public UnitStep(Unit unit, int[] captures, int[] results) {
    this.unit = unit;
    this.captures = captures;
    this.results = results;
  }

  @Override
  public void run(List<CoreState> cores) {
    for (var core : cores) {
      var arguments = new Object[captures.length + 1];
      arguments[0] = core.core();
      for (int i = 0; i < captures.length; i++) {
        arguments[i + 1] = core.get(captures[i]);
      }
      var out = (Object[]) unit.target().call(arguments);
      for (int i = 0; i < results.length; i++) {
        core.set(results[i], out[i]);
      }
    }
  }
}
