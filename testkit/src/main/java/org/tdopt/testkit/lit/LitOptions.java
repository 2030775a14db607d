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
    Map<String, String> parameters,
    Selection selection,
    Execution execution,
    Output output,
    Reports reports) {
  /** How much is told of tests as they end. */
  enum Level {
    OFF,
    FAILED,
    ALL
  }

  enum Order {
    LEXICAL,
    RANDOM,
    /** Failed tests of the last run first, then slow ones. */
    SMART
  }

  /** Part {@code number}, from 1, of {@code count}. */
  record Shard(int number, int count) {}

  /**
   * Which tests run.
   *
   * @param previouslyFailed only those that failed in the last run
   */
  record Selection(
      Optional<Pattern> filter,
      Optional<Pattern> filterOut,
      boolean previouslyFailed,
      Order order,
      Optional<Shard> shard,
      int maxTests,
      boolean allowEmptyRuns) {}

  /**
   * How tests run.
   *
   * @param execute false to take every test that would run as passed
   * @param retries of a failed test, unless its suite or the test says otherwise
   * @param path folders searched for programs before those of the environment
   */
  record Execution(
      boolean execute,
      int retries,
      Optional<Duration> timeout,
      Optional<Duration> maxTime,
      int maxFailures,
      boolean ignoreFail,
      boolean recordTimes,
      Set<String> xfail,
      Set<String> xfailNot,
      boolean excludeXfail,
      List<Path> path) {}

  /**
   * What is printed.
   *
   * @param results whose results are told
   * @param texts whose commands and their output are shown
   * @param shown results whose tests are listed at the end
   * @param notes whether remarks on the run itself are printed
   * @param relativeTo if present, tests are listed as paths relative to it
   */
  record Output(
      Level results,
      Level texts,
      boolean terseSummary,
      Set<ResultCode> shown,
      boolean timeTests,
      boolean progress,
      boolean notes,
      Optional<Path> relativeTo,
      boolean showTests,
      boolean showSuites,
      boolean showFeatures) {}

  /** The files that results are written to. */
  record Reports(
      Optional<Path> json, Optional<Path> xunit, Optional<Path> timeTrace, boolean failuresOnly) {}
}
