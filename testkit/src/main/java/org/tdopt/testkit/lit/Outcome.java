package org.tdopt.testkit.lit;

/** A test and its result. */
record Outcome(LitTest test, TestResult result) {}
