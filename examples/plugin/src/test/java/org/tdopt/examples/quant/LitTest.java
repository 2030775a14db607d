package org.tdopt.examples.quant;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tdopt.driver.Tools;
import org.tdopt.testkit.junit.LitTestFactory;
import org.tdopt.testkit.lit.LitConfigException;

// [lit]
/** The lit tests of the plugin; {@code bin/tdlit examples/plugin/test/lit} runs them too. */
class LitTest {
  @TestFactory
  Stream<DynamicTest> lit() throws LitConfigException {
    return LitTestFactory.tests(Path.of("test/lit"), Path.of("target/lit"), Tools.inProcess());
  }
}
// [end]
