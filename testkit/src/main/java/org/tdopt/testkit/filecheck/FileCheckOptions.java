package org.tdopt.testkit.filecheck;

import java.util.List;

/**
 * The options of one run, as on the command line.
 *
 * @param arguments all of the command line
 * @param checkFile empty if none was named
 * @param checkPrefixes in the order given, at least one
 * @param defaultPrefix whether no prefix was given
 * @param defaultCommentPrefixes whether no comment prefix was given
 * @param definitions of {@code -D}, without the {@code -D}
 */
public record FileCheckOptions(
    List<String> arguments,
    String checkFile,
    String inputFile,
    List<String> checkPrefixes,
    boolean defaultPrefix,
    List<String> commentPrefixes,
    boolean defaultCommentPrefixes,
    List<String> implicitCheckNots,
    List<String> definitions,
    boolean matchFullLines,
    boolean strictWhitespace,
    boolean ignoreCase,
    boolean enableVarScope,
    boolean allowEmpty,
    boolean allowUnusedPrefixes,
    boolean allowDeprecatedDagOverlap,
    boolean verbose,
    boolean veryVerbose,
    boolean color,
    DumpInput dumpInput,
    DumpInputFilter dumpInputFilter,
    long dumpInputContext) {

  /** When the input is dumped; when an option is given twice the earlier one here counts. */
  public enum DumpInput {
    HELP,
    ALWAYS,
    FAIL,
    NEVER
  }

  /** Which input lines a dump shows; when given twice the earlier one here counts. */
  public enum DumpInputFilter {
    ALL,
    ANNOTATION_FULL,
    ANNOTATION,
    ERROR
  }
}
