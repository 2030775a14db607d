package org.tdopt.ir.pass;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tdopt.ir.Operation;

/** Prints the operation around passes, in the layout of {@code mlir-opt}. */
public final class IrDumpListener implements PassListener {
  /** When to print after a pass that was chosen. */
  public enum After {
    ALWAYS,
    /** Only where the pass changed the operation's text. */
    CHANGE,
    /** Only where the pass failed or broke. */
    FAILURE
  }

  /** What is printed. */
  public enum Scope {
    /** The operation that the pass runs on. */
    OPERATION,
    /**
     * The outermost operation around it. Passes must then run one at a time, because they change
     * what is printed.
     */
    ROOT
  }

  /** Where dumps go. */
  @FunctionalInterface
  public interface Destination {
    void write(PassExecution execution, String dump);
  }

  /**
   * What to print.
   *
   * @param before chooses passes by name
   * @param after chooses passes by name
   */
  public record Selection(
      Predicate<String> before, Predicate<String> after, After when, Scope scope) {}

  private final Function<? super Operation, String> printer;
  private final Selection selection;
  private final Destination destination;
  private final Map<PassExecution, String> texts = new ConcurrentHashMap<>();

  /**
   * Prints to {@code destination}.
   *
   * @param printer gives the text of an operation
   */
  public IrDumpListener(
      Function<? super Operation, String> printer, Selection selection, Destination destination) {
    this.printer = printer;
    this.selection = selection;
    this.destination = destination;
  }

  /** Prints to the manager's output, in program order. */
  public IrDumpListener(Function<? super Operation, String> printer, Selection selection) {
    this(printer, selection, PassExecution::print);
  }

  @Override
  public void passStarted(PassExecution execution) {
    var name = execution.definition().name();
    boolean prints = selection.before.test(name);
    boolean compares = selection.when == After.CHANGE && selection.after.test(name);
    if (compares) {
      texts.put(execution, printer.apply(execution.op()));
    }
    if (prints) {
      dump(execution, "Before", "");
    }
  }

  @Override
  public void passFinished(PassExecution execution, boolean failed) {
    var old = Optional.ofNullable(texts.remove(execution));
    if (!selection.after.test(execution.definition().name())
        || selection.when == After.FAILURE && !failed) {
      return;
    }
    if (old.isEmpty() || failed || !old.get().equals(printer.apply(execution.op()))) {
      dump(execution, "After", failed ? " Failed" : "");
    }
  }

  @Override
  public Optional<String> passBroke(PassExecution execution, Throwable cause) {
    texts.remove(execution);
    if (selection.after.test(execution.definition().name())) {
      dump(execution, "After", " Failed");
    }
    return Optional.empty();
  }

  private void dump(PassExecution execution, String when, String how) {
    var definition = execution.definition();
    var op = execution.op();
    var header =
        "// -----// IR Dump %s %s%s (%s)%s //----- //\n"
            .formatted(
                when,
                definition.className(),
                how,
                definition.name(),
                selection.scope == Scope.ROOT ? " (" + describe(op) + ")" : "");
    var text = printer.apply(selection.scope == Scope.ROOT ? root(op) : op);
    destination.write(execution, header + text + "\n\n");
  }

  /** {@code 'func.func' operation: @f}. */
  private static String describe(Operation op) {
    var symbol = SymbolNames.of(op);
    return "'" + op.name() + "' operation" + symbol.map(s -> ": @" + s).orElse("");
  }

  private static Operation root(Operation op) {
    var at = op;
    for (var parent = at.parentOp(); parent != null; parent = at.parentOp()) {
      at = parent;
    }
    return at;
  }
}
