package org.tdopt.ir.pass;

/** The box above a report, as LLVM's tools print it. */
final class ReportHeader {
  private static final int WIDTH = 80;

  private ReportHeader() {}

  static String of(String title) {
    var rule = "===" + "-".repeat(WIDTH - 7) + "===\n";
    var centred = "... " + title + " ...";
    return rule + " ".repeat((WIDTH - centred.length()) / 2) + centred + "\n" + rule;
  }
}
