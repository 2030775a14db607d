package org.tdopt.interp.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tdopt.interp.memory.Core;

/**
 * An executable function.
 *
 * @param positions how many values a core holds
 * @param constants values that positions hold from the start
 * @param arguments positions of the arguments
 * @param results positions of the returned values
 */
public record FunctionPlan(
    int positions,
    Map<Integer, Object> constants,
    int[] arguments,
    List<Step> steps,
    int[] results) {

  /**
   * Runs the function on those cores.
   *
   * @param values per core, the arguments
   * @return per core, the results
   */
  public List<List<Object>> call(List<Core> cores, List<List<Object>> values) {
    var states = new ArrayList<CoreState>();
    for (int c = 0; c < cores.size(); c++) {
      var state = new CoreState(cores.get(c), new Object[positions]);
      constants.forEach(state::set);
      for (int i = 0; i < arguments.length; i++) {
        state.set(arguments[i], values.get(c).get(i));
      }
      states.add(state);
    }
    for (var step : steps) {
      step.run(states);
    }
    var out = new ArrayList<List<Object>>();
    for (var state : states) {
      var row = new ArrayList<Object>();
      for (int r : results) {
        row.add(state.get(r));
      }
      out.add(row);
    }
    return out;
  }
}
