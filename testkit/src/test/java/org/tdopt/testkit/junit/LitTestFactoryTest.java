package org.tdopt.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.tdopt.testkit.lit.LitConfigException;

final class LitTestFactoryTest {
  private static final Path SUITES = Path.of("src/test/resources/lit");

  @TempDir static Path directory;

  @TestFactory
  Stream<DynamicTest> shellSuite() throws LitConfigException {
    return LitTestFactory.tests(SUITES.resolve("shell"), directory, Map.of());
  }

  @Test
  void passes() throws Throwable {
    test("pass.test").getExecutable().execute();
  }

  @Test
  void failureShowsCommandAndCheck() throws LitConfigException {
    var test = test("fail.test");
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("FAIL: results :: fail.test")
        .hasMessageContaining("# executed command: echo hello")
        .hasMessageContaining("error: CHECK: expected string not found in input");
  }

  @Test
  void unsupportedIsAborted() throws LitConfigException {
    var test = test("requires-missing.test");
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("has-no-such-program");
  }

  @Test
  void outputsGoToTheExecRoot() throws Throwable {
    test("sub/nested.test").getExecutable().execute();
    assertThat(directory.resolve("sub/Output")).isDirectory();
    assertThat(SUITES.resolve("results/sub/Output")).doesNotExist();
  }

  private static DynamicTest test(String name) throws LitConfigException {
    return LitTestFactory.tests(SUITES.resolve("results"), directory, Map.of())
        .filter(test -> test.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
