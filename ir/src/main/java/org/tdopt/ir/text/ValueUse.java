package org.tdopt.ir.text;

/** The mention of a value: its name with the percent sign, and which of its results. */
record ValueUse(String name, int result, int line, int column) {
  String key() {
    return result == 0 ? name : name + "#" + result;
  }
}
