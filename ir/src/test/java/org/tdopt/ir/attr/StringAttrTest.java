package org.tdopt.ir.attr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringAttrTest {
  @Test
  void bytesThatDoNotPrintAreEscaped() {
    assertThat(StringAttr.quote("a\"b\\c\n\té")).isEqualTo("\"a\\22b\\\\c\\0A\\09\\C3\\A9\"");
  }

  @Test
  void bytesThatAreNotUtf8Survive() {
    byte[] bytes = {(byte) 0xff, 'a', (byte) 0xc3, (byte) 0x28, (byte) 0xe2, (byte) 0x82};
    assertThat(StringAttr.quote(StringAttr.decode(bytes))).isEqualTo("\"\\FFa\\C3(\\E2\\82\"");
  }
}
