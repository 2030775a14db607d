package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.truffle.api.Truffle;
import org.junit.jupiter.api.Test;

class GuestCompilationTest {
  /** The fallback runtime is silent and about 20 times slower. */
  @Test
  void graalCompilesGuestCode() {
    assertThat(Truffle.getRuntime().getName()).isEqualTo("GraalVM CE");
    assertThat(Interpreter.compiles()).isTrue();
  }
}
