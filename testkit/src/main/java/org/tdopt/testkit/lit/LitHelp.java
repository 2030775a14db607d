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
        --max-tests=N, --num-shards=M --run-shard=N, --order=lexical|random|smart
        --show-tests, --show-suites            show what was found and stop

      execution:
        -j N, --workers=N                      tests at once (number of processors)
        -D NAME=VALUE, --param=NAME=VALUE      set a parameter that lit.json declares
        --timeout=SECONDS                      for one test
        --max-time=SECONDS, --max-failures=N   stop then
        --no-execute                           take every test as passed
        --xfail=LIST, --xfail-not=LIST         names separated by semicolons

      output:
        -v, --verbose        commands and output of failed tests
        -a, --show-all       of all tests
        -q, --quiet          a short summary
        -s, --succinct       tell of failed tests only
        --time-tests         the slowest tests and a histogram
        --show-pass, --show-xfail, --show-unsupported, --show-excluded, --show-skipped, ...
                             list tests with that result at the end
        --xunit-xml-output=FILE, --report-failures-only
        --ignore-fail        exit with 0 even if a test failed
        --allow-empty-runs   exit with 0 if the filters select nothing
        --help, --version

      Options in the environment variable LIT_OPTS come after those given.
      exit codes: 0 nothing failed, 1 a test failed, 2 nothing could be run
      """;

  private LitHelp() {}
}
