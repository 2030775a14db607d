package org.tdopt.ir.pass;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.diag.Severity;
import org.tdopt.ir.rewrite.ConversionPattern;
import org.tdopt.ir.rewrite.ConversionTarget;
import org.tdopt.ir.rewrite.DialectConversion;
import org.tdopt.ir.rewrite.GreedyDriver;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.rewrite.RewriteListener;
import org.tdopt.ir.rewrite.RewriteTrace;
import org.tdopt.ir.rewrite.TypeConverter;

/** What a pass may use while it runs on one operation. Used by one thread. */
public final class PassContext implements DiagnosticSink {
  private final PassEnvironment environment;
  private final PassLog log;
  private final String passName;
  private final @Nullable Operation op;
  private final Map<Statistic, Long> counts = new LinkedHashMap<>();
  private boolean failed;
  private boolean explained;

  PassContext(
      PassEnvironment environment, PassLog log, String passName, @Nullable Operation op) {
    this.environment = environment;
    this.log = log;
    this.passName = passName;
    this.op = op;
  }

  /** A context outside any pipeline, for tests of one pass. */
  public static PassContext standalone(DialectRegistry dialects, DiagnosticSink sink) {
    return new PassContext(
        PassEnvironment.of(dialects), PassLog.direct(sink, _ -> {}), "standalone", null);
  }

  // Diagnostics.

  /** Takes a diagnostic; an error makes the pass fail. */
  @Override
  public void report(Diagnostic diagnostic) {
    explained |= diagnostic.severity() == Severity.ERROR;
    failed |= explained;
    log.report(diagnostic);
  }

  /** Reports an error about {@code op}; the message begins with the operation's name. */
  public void error(Operation op, String message, Object... arguments) {
    report(Diagnostic.error(op.location(), about(op, message, arguments)));
  }

  /** Reports an error about a place. */
  public void error(Location location, String message, Object... arguments) {
    report(Diagnostic.error(location, format(message, arguments)));
  }

  public void warning(Operation op, String message, Object... arguments) {
    report(Diagnostic.warning(op.location(), about(op, message, arguments)));
  }

  public void remark(Operation op, String message, Object... arguments) {
    report(Diagnostic.remark(op.location(), about(op, message, arguments)));
  }

  private static String about(Operation op, String message, Object... arguments) {
    return "'" + op.name() + "' op " + format(message, arguments);
  }

  private static String format(String message, Object... arguments) {
    return arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments);
  }

  /**
   * The behaviour {@code kind} of {@code op}; without it, an error that names the operation, the
   * interface and the pass.
   */
  public <T> Optional<T> require(Operation op, Class<T> kind) {
    if (kind.isInstance(op)) {
      return Optional.of(kind.cast(op));
    }
    error(op, "does not implement %s, which the pass '%s' needs", kind.getSimpleName(), passName);
    return Optional.empty();
  }

  /** Makes the pass fail, and the pipeline stop after it. */
  public void fail() {
    failed = true;
  }

  public boolean failed() {
    return failed;
  }

  /** Reports that the pass failed on {@code op} if it did and nothing says why. */
  void explainFailure(Operation op) {
    if (failed && !explained) {
      error(op.location(), "pass '%s' failed on '%s'", passName, op.name());
    }
  }

  /** Prints text that is the pass's product, such as a table; it appears in program order. */
  public void print(String text) {
    log.print(text);
  }

  // Statistics.

  public void count(Statistic statistic) {
    count(statistic, 1);
  }

  public void count(Statistic statistic, long amount) {
    counts.merge(statistic, amount, Long::sum);
  }

  /** What was counted on this operation, in the order it was first counted. */
  public Map<Statistic, Long> counts() {
    return Map.copyOf(counts);
  }

  // Environment.

  public DialectRegistry dialects() {
    return environment.dialects();
  }

  /** Whether costly checks of the compiler itself are on. */
  public boolean debugChecks() {
    return environment.debugChecks();
  }

  /** What the tool provides of that kind, for example the chip that is compiled for. */
  public <T> Optional<T> environment(Class<T> kind) {
    return environment.find(kind);
  }

  // Rewriting.

  /** Where traces of rewrites on {@code op} go; null if nobody listens. */
  private @Nullable RewriteListener rewriteListener(@Nullable Operation op) {
    var where =
        op == null
            ? ""
            : " on '" + op.name() + "'" + SymbolNames.of(op).map(s -> " @" + s).orElse("");
    return environment.traceRewrites()
        ? new RewriteTrace("'" + passName + "'" + where, log::print)
        : null;
  }

  /** Rewrites inside {@code op} until nothing applies; whether anything changed. */
  public boolean rewriteGreedily(Operation op, PatternSet patterns) {
    return greedyDriver(patterns).run(op);
  }

  /** A driver that traces and checks as this context says. */
  public GreedyDriver greedyDriver(PatternSet patterns) {
    var driver = new GreedyDriver(patterns, dialects()).debugChecks(debugChecks());
    var listener = rewriteListener(op);
    return listener == null ? driver : driver.listen(listener);
  }

  /** Converts {@code op} and what is inside it; on errors, which are reported, returns false. */
  public boolean convert(
      Operation op,
      ConversionTarget target,
      TypeConverter types,
      List<? extends ConversionPattern<?>> patterns) {
    var conversion = new DialectConversion(target, types, patterns, dialects()).by(passName);
    var listener = rewriteListener(op);
    return (listener == null ? conversion : conversion.listen(listener)).run(op, this);
  }
}
