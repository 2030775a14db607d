package org.tdopt.testkit.lit;

/** How a test ended; in the order of the summary. */
public enum ResultCode {
  EXCLUDED("Excluded", false),
  SKIPPED("Skipped", false),
  UNSUPPORTED("Unsupported", false),
  PASS("Passed", false),
  FLAKYPASS("Passed With Retry", false),
  XFAIL("Expectedly Failed", false),
  UNRESOLVED("Unresolved", true),
  TIMEOUT("Timed Out", true),
  FAIL("Failed", true),
  XPASS("Unexpectedly Passed", true);

  private final String label;
  private final boolean failure;

  ResultCode(String label, boolean failure) {
    this.label = label;
    this.failure = failure;
  }

  public String label() {
    return label;
  }

  public boolean isFailure() {
    return failure;
  }
}
