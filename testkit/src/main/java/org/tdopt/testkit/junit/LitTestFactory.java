package org.tdopt.testkit.junit;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.tdopt.testkit.lit.LitConfigException;
import org.tdopt.testkit.lit.LitTest;
import org.tdopt.testkit.lit.LitTools;
import org.tdopt.testkit.lit.TestDiscovery;
import org.tdopt.testkit.lit.TestResult;
import org.tdopt.testkit.lit.TestRunner;
import org.tdopt.testkit.shell.InProcessTool;

/**
 * Turns the test files of a suite into JUnit tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> lit() throws LitConfigException {
 *   return LitTestFactory.tests(
 *       Path.of("../test/lit"), Path.of("target/lit"), Map.of("tdopt", tool));
 * }
 * }</pre>
 */
public final class LitTestFactory {
  private LitTestFactory() {}

  /**
   * One test for each test file under {@code folder}. One that does not apply here is aborted with
   * the reason; one that fails shows its commands and what they printed.
   *
   * @param folder a suite, or a folder or file in it
   * @param execRoot where the tests' outputs go
   * @param tools commands to run in process besides {@code filecheck}, by name
   */
  public static Stream<DynamicTest> tests(
      Path folder, Path execRoot, Map<String, InProcessTool> tools) throws LitConfigException {
    var runner = new TestRunner(TestRunner.Settings.of(LitTools.standardAnd(tools)));
    return new TestDiscovery(Map.of())
        .find(folder).stream()
            .map(test -> new LitTest(test.suite().withExecRoot(execRoot), test.path()))
            .map(
                test ->
                    DynamicTest.dynamicTest(
                        test.pathName(),
                        test.suite().root().resolve(test.path()).toUri(),
                        () -> judge(test, runner.run(test))));
  }

  private static void judge(LitTest test, TestResult result) {
    switch (result.code()) {
      case PASS, FLAKYPASS, XFAIL -> {}
      case UNSUPPORTED, SKIPPED, EXCLUDED -> {
        var reason = "UNSUPPORTED: " + test.fullName() + ": " + result.output().strip();
        System.out.print(reason + "\n");
        throw new TestAbortedException(reason);
      }
      case UNRESOLVED, TIMEOUT, FAIL, XPASS ->
          throw new AssertionFailedError(
              result.code() + ": " + test.fullName() + "\n" + result.output());
    }
  }
}
