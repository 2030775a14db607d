package org.tdopt.driver.reduce;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;

/**
 * Delta debugging on modules: each reduction is applied to all of its chances at once, then to halves,
 * quarters and so on, until single ones do not work either; then all reductions again, for as long as
 * one of them gets anywhere. Source: Zeller and Hildebrandt, "Simplifying and isolating
 * failure-inducing input", IEEE Transactions on Software Engineering 28(2), 2002.
 */
final class ModuleReducer {
  /** Reductions of one size could undo each other. */
  private static final int MAX_ROUNDS = 50;

  private final Trials trials;
  private final Function<Operation, String> printer;
  private final Consumer<String> log;
  private final boolean valid;
  private Operation module;
  private String text;
  private ModuleSize size;

  /**
   * Starts from an interesting module.
   *
   * @param log takes a line for each reduction that got somewhere
   */
  ModuleReducer(
      Operation module, Trials trials, Function<Operation, String> printer, Consumer<String> log) {
    this.module = module;
    this.trials = trials;
    this.printer = printer;
    this.log = log;
    // What is wrong from the start may be what the test looks for.
    valid = isValid(module);
    text = printer.apply(module);
    size = ModuleSize.of(module, text);
  }

  /** Reduces; the text of the smallest module. */
  String run(List<Reduction> reductions) {
    boolean progress = true;
    for (int round = 0; progress && round < MAX_ROUNDS && !trials.exhausted(); round++) {
      progress = false;
      for (var reduction : reductions) {
        progress |= run(reduction);
      }
    }
    return text;
  }

  ModuleSize size() {
    return size;
  }

  private boolean run(Reduction reduction) {
    var before = size;
    int triedBefore = trials.count();
    int count = chances(reduction, module).size();
    boolean progress = false;
    for (int width = count; width >= 1 && count > 0; width = narrower(width, count)) {
      int start = 0;
      while (start < count && !trials.exhausted()) {
        if (attempt(reduction, start, Math.min(count, start + width), count)) {
          progress = true;
          count = chances(reduction, module).size();
        } else {
          start += width;
        }
      }
      if (width == 1) {
        break;
      }
    }
    if (progress) {
      log.accept(
          "%s: operations %d to %d, characters %d to %d, tests %d"
              .formatted(
                  reduction.name(),
                  before.operations(),
                  size.operations(),
                  before.characters(),
                  size.characters(),
                  trials.count() - triedBefore));
    }
    return progress;
  }

  /** What the reduction could do; nothing on invalid operations that it cannot make out. */
  private static List<BooleanSupplier> chances(Reduction reduction, Operation module) {
    try {
      return reduction.chances(module);
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private static int narrower(int width, int count) {
    return Math.max(1, Math.min(width, Math.max(count, 1)) / 2);
  }

  /** Applies a run of chances to a copy, which becomes the module if it is smaller and interesting. */
  private boolean attempt(Reduction reduction, int from, int to, int count) {
    var copy = module.copy(new IrMapping());
    var chances = chances(reduction, copy);
    boolean changed = false;
    String newText;
    try {
      // The last first, so that uses go before what they use.
      for (int i = Math.min(to, chances.size()) - 1; i >= from; i--) {
        changed |= chances.get(i).getAsBoolean();
      }
      if (!changed || valid && !isValid(copy)) {
        return false;
      }
      newText = printer.apply(copy);
    } catch (RuntimeException e) {
      // An operation allows no such change, or has become one that cannot be printed.
      return false;
    }
    var newSize = ModuleSize.of(copy, newText);
    int order = newSize.compareTo(size);
    boolean smaller = order < 0 || order == 0 && chances(reduction, copy).size() < count;
    if (!smaller || !trials.isInteresting(newText)) {
      return false;
    }
    module = copy;
    text = newText;
    size = newSize;
    return true;
  }

  static boolean isValid(Operation op) {
    try {
      return IrVerifier.verify(op, _ -> {});
    } catch (RuntimeException e) {
      // A verifier that breaks finds fault as well.
      return false;
    }
  }
}
