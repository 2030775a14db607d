package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The options of one run, as on the command line. */
record LitOptions(
    List<Path> inputs,
    int workers,
    Optional<Pattern> filter,
    Optional<Pattern> filterOut,
    PrintResult printResults,
    PrintOutput printOutput,
    boolean terseSummary,
    Set<ResultCode> shown,
    boolean timeTests,
    Optional<Duration> timeout,
    Optional<Duration> maxTime,
    int maxTests,
    int maxFailures,
    Optional<Path> xunitOutput,
    boolean reportFailuresOnly,
    Map<String, String> parameters,
    boolean execute,
    boolean ignoreFail,
    boolean allowEmptyRuns,
    boolean showTests,
    boolean showSuites,
    boolean shuffle,
    Set<String> xfail,
    Set<String> xfailNot,
    Optional<Shard> shard) {
  /** Which results are told while tests run. */
  enum PrintResult {
    OFF,
    FAILED,
    ALL
  }

  /** Whose output is shown. */
  enum PrintOutput {
    OFF,
    FAILED,
    ALL
  }

  /** Part {@code number}, from 1, of {@code count}. */
  record Shard(int number, int count) {}
}
