package org.tdopt.ir.pass;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tdopt.ir.Operation;

/** Prints the operation around passes. */
public final class IrDumpListener implements PassListener {
  /** When to print after a pass that was chosen. */
  public enum After {
    ALWAYS,
    /** Only where the pass changed the operation's text. */
    CHANGE,
    /** Only where the pass failed or broke. */
    FAILURE
  }

  private final Function<? super Operation, String> printer;
  private final Predicate<PassDefinition> before;
  private final Predicate<PassDefinition> after;
  private final After when;
  private final Map<PassExecution, String> texts = new ConcurrentHashMap<>();

  /**
   * Prints before and after the passes chosen by name.
   *
   * @param printer gives the text of an operation
   */
  public IrDumpListener(
      Function<? super Operation, String> printer,
      Predicate<String> before,
      Predicate<String> after,
      After when) {
    this.printer = printer;
    this.before = d -> before.test(d.name());
    this.after = d -> after.test(d.name());
    this.when = when;
  }

  @Override
  public void passStarted(PassExecution execution) {
    boolean prints = before.test(execution.definition());
    boolean compares = when == After.CHANGE && after.test(execution.definition());
    if (prints || compares) {
      var text = printer.apply(execution.op());
      if (compares) {
        texts.put(execution, text);
      }
      if (prints) {
        print(execution, "Before", "", text);
      }
    }
  }

  @Override
  public void passFinished(PassExecution execution, boolean failed) {
    var old = Optional.ofNullable(texts.remove(execution));
    if (!after.test(execution.definition()) || when == After.FAILURE && !failed) {
      return;
    }
    var text = printer.apply(execution.op());
    if (old.isEmpty() || !old.get().equals(text)) {
      print(execution, "After", failed ? " Failed" : "", text);
    }
  }

  @Override
  public Optional<String> passBroke(PassExecution execution, Throwable cause) {
    texts.remove(execution);
    if (after.test(execution.definition())) {
      print(execution, "After", " Failed", printer.apply(execution.op()));
    }
    return Optional.empty();
  }

  private static void print(PassExecution execution, String when, String how, String text) {
    var definition = execution.definition();
    execution.print(
        "// -----// IR Dump %s %s%s (%s) //----- //\n%s%s"
            .formatted(
                when,
                definition.className(),
                how,
                definition.name(),
                text,
                text.endsWith("\n") ? "" : "\n"));
  }
}
