package org.tdopt.testkit.lit;

/** The texts of {@code --help} and {@code --version}. */
final class LitHelp {
  static final String VERSION = "tdlit of tdopt, with the keywords and options of LLVM lit 22\n";

  static final String USAGE =
      """
      usage: tdlit [options] TEST_PATH...

      Runs the test files under each path. The suite of a path is the nearest folder above
      it that holds lit.json.

      selection:
        --filter=REGEX, --filter-out=REGEX     by name (also LIT_FILTER, LIT_FILTER_OUT)
        --filter-failed                        those that failed in the last run
        --order=smart|lexical|random           smart: failed ones first, then slow ones
        --max-tests=N, --num-shards=M --run-shard=N
        --show-tests, --show-suites, --show-used-features   show what was found and stop

      execution:
        -j N, --workers=N                      tests at once (number of processors)
        -D NAME=VALUE, --param=NAME=VALUE      set a parameter that lit.json declares
        --timeout=SECONDS                      for one test
        --max-time=SECONDS, --max-failures=N   stop then
        --max-retries-per-test=N               run a failed test again
        --path=FOLDER                          look there for programs first
        --no-execute                           take every test as passed
        --xfail=LIST, --xfail-not=LIST         names separated by semicolons
        --exclude-xfail                        leave out tests that are expected to fail
        --ignore-fail                          exit with 0 even if a test failed
        --allow-empty-runs                     exit with 0 if the filters select nothing
        --skip-test-time-recording             do not remember times and failures

      output:
        -v, --verbose        commands and output of failed tests
        -a, --show-all       of all tests
        -q, --quiet          failed tests and a short summary
        -s, --succinct       failed tests and a progress bar
        -r, --relative-paths list tests by path
        --test-output=off|failed|all, --print-result-after=off|failed|all
        --diagnostic-level=note|warning|error
        --time-tests         the slowest tests and a histogram
        --show-pass, --show-xfail, --show-unsupported, --show-excluded, --show-skipped, ...
                             list tests with that result at the end
        -o FILE, --output=FILE                 results as JSON
        --xunit-xml-output=FILE                results for a build server
        --time-trace-output=FILE               when each test ran, for a trace viewer
        --report-failures-only                 in these files
        --help, --version

      Options in the environment variable LIT_OPTS come after those given.
      exit codes: 0 nothing failed, 1 a test failed, 2 nothing could be run
      """;

  private LitHelp() {}
}
