package org.tdopt.driver.tdc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tdopt.dialects.behavior.TensorData;

/**
 * Whether two runs of one program gave the same result, measured against what training changed:
 * per parameter, after {@code k} steps, {@code |a - b| <= 1e-4 max|update| + k 1.2e-7 max|weight|}.
 * Losses and outputs agree to 1e-4 of the largest.
 */
public final class Agreement {
  private static final double OF_UPDATE = 1e-4;
  private static final double OF_WEIGHT = 1.2e-7;
  private static final double OF_LOSS = 1e-4;

  private final Map<String, TensorData> initial;
  private final int steps;

  /**
   * @param initial the parameters before the first step
   * @param steps how many steps both runs took
   */
  public Agreement(Map<String, TensorData> initial, int steps) {
    this.initial = initial;
    this.steps = steps;
  }

  /** What differs, one line each with the worst values; empty if the runs agree. */
  public List<String> differences(Outcome expected, Outcome actual) {
    var found = new ArrayList<String>();
    for (int s = 0; s < expected.losses().size(); s++) {
      double a = expected.losses().get(s);
      double b = actual.losses().get(s);
      if (!(distance(a, b) <= OF_LOSS * finite(a) + Float.MIN_NORMAL)) {
        found.add(String.format(Locale.ROOT, "loss of step %d: %.9g instead of %.9g", s, b, a));
      }
    }
    expected
        .parameters()
        .forEach(
            (name, value) -> {
              var before = initial.get(name);
              double bound =
                  OF_UPDATE * largestDifference(value, before)
                      + steps * OF_WEIGHT * largest(before);
              compare("parameter " + name, value, actual.parameters().get(name), bound, found);
            });
    for (int i = 0; i < expected.outputs().size(); i++) {
      var value = expected.outputs().get(i);
      compare("output " + i, value, actual.outputs().get(i), OF_LOSS * largest(value), found);
    }
    return found;
  }

  private static void compare(
      String what, TensorData expected, TensorData actual, double bound, List<String> found) {
    long worst = -1;
    double excess = 0;
    for (long i = 0; i < expected.size(); i++) {
      double d = distance(expected.get(i), actual.get(i));
      if (!(d <= bound) && !(d <= excess)) {
        worst = i;
        excess = d;
      }
    }
    if (worst >= 0) {
      found.add(
          String.format(
              Locale.ROOT,
              "%s, element %d: %.9g instead of %.9g, allowed are %.3g",
              what,
              worst,
              actual.get(worst),
              expected.get(worst),
              bound));
    }
  }

  /** How far two values are apart; what is infinite or not a number agrees with itself. */
  private static double distance(double a, double b) {
    return Double.compare(a, b) == 0 ? 0 : Math.abs(a - b);
  }

  /** The largest finite absolute value. */
  private static double largest(TensorData data) {
    double max = 0;
    for (long i = 0; i < data.size(); i++) {
      max = Math.max(max, finite(data.get(i)));
    }
    return max;
  }

  private static double largestDifference(TensorData a, TensorData b) {
    double max = 0;
    for (long i = 0; i < a.size(); i++) {
      max = Math.max(max, finite(a.get(i) - b.get(i)));
    }
    return max;
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? Math.abs(value) : 0;
  }
}
