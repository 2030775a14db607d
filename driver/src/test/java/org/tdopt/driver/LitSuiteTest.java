package org.tdopt.driver;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tdopt.testkit.junit.LitTestFactory;
import org.tdopt.testkit.lit.LitConfigException;

/** The lit tests, in this process. */
final class LitSuiteTest {
  @TestFactory
  Stream<DynamicTest> lit() throws LitConfigException {
    return LitTestFactory.tests(
        Path.of("../test/lit"), Path.of("target/lit"), Tools.inProcess());
  }
}
