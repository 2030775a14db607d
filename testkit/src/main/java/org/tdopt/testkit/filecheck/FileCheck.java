package org.tdopt.testkit.filecheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInput;
import org.tdopt.testkit.filecheck.OptionParser.UsageException;

/** Checks a text against the directives of another text. */
public final class FileCheck {
  /**
   * The verdict.
   *
   * @param exitCode 0 for a match, 1 for none, 2 if the check file or the input is unusable
   * @param messages what the command prints on its error stream
   */
  public record Result(int exitCode, String messages) {
    public boolean passed() {
      return exitCode == ExitCode.MATCHED;
    }
  }

  private FileCheck() {}

  /**
   * Checks {@code inputText} against {@code checkFileText}.
   *
   * @param args options as on the command line, without the check file; {@code --input-file} is not
   *     read
   * @throws IllegalArgumentException if an option is unknown or lacks its value
   */
  public static Result run(List<String> args, String checkFileText, String inputText) {
    var all = new ArrayList<>(args.stream().map(FileCheck::toBytes).toList());
    all.add("<check>");
    try {
      var options = OptionParser.parse(all).options();
      var result =
          run(
              options,
              new SourceText("<check>", toBytes(checkFileText)),
              new SourceText("<stdin>", toBytes(inputText)));
      return new Result(result.exitCode(), fromBytes(result.messages()));
    } catch (UsageException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The bytes of {@code text} in UTF-8 as characters. */
  static String toBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String fromBytes(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Checks texts of bytes. */
  static Result run(FileCheckOptions options, SourceText rawCheckFile, SourceText rawInput) {
    var diagnostics = new Diagnostics(new Style(options.color()));
    var variables = new Variables();
    try {
      var definitions = new CommandLineDefinitions(variables, diagnostics);
      definitions.checkShape(options.definitions());
      validatePrefixes(options, diagnostics);
      definitions.define(options.definitions());
      var checkFile = canonical(options, rawCheckFile);
      var reader = new CheckFileReader(options, variables, diagnostics);
      var checks = reader.read(checkFile);
      if (rawInput.text().isEmpty() && !options.allowEmpty()) {
        diagnostics.raw("FileCheck error: '" + rawInput.name() + "' is empty.\n");
        diagnostics.raw(
            "FileCheck command line:  filecheck " + String.join(" ", options.arguments()) + "\n");
        throw new CheckFileException(ExitCode.USAGE);
      }
      var input = canonical(options, rawInput);
      var reporter = new MatchReporter(options, diagnostics);
      boolean passed = new InputChecker(options, variables, reporter).check(input, checks);
      if (options.dumpInput() == DumpInput.ALWAYS
          || (!passed && options.dumpInput() == DumpInput.FAIL)) {
        diagnostics.raw(
            "\nInput file: "
                + input.name()
                + "\nCheck file: "
                + checkFile.name()
                + "\n\n-dump-input=help explains the following input dump.\n\n");
        var dump = new InputDump(options, checkFile, reader.implicitSources(), input);
        diagnostics.raw(dump.print(reporter.annotations()));
      }
      return new Result(passed ? ExitCode.MATCHED : ExitCode.FAILED, diagnostics.text());
    } catch (CheckFileException e) {
      return new Result(e.exitCode(), diagnostics.text());
    }
  }

  /** Line ends become newlines; unless told otherwise, runs of blanks become one space. */
  private static SourceText canonical(FileCheckOptions options, SourceText source) {
    var text = source.text();
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      if (options.strictWhitespace() || !isBlank(c)) {
        out.append(c);
        continue;
      }
      out.append(' ');
      while (i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
        i++;
      }
    }
    return new SourceText(source.name(), out.toString());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static void validatePrefixes(FileCheckOptions options, Diagnostics diagnostics)
      throws CheckFileException {
    var seen = new HashSet<String>();
    if (options.defaultPrefix()) {
      seen.addAll(options.checkPrefixes());
    }
    if (options.defaultCommentPrefixes()) {
      seen.addAll(options.commentPrefixes());
    }
    if (!options.defaultPrefix()) {
      validatePrefixes("check", options.checkPrefixes(), seen, diagnostics);
    }
    if (!options.defaultCommentPrefixes()) {
      validatePrefixes("comment", options.commentPrefixes(), seen, diagnostics);
    }
  }

  private static void validatePrefixes(
      String kind, List<String> prefixes, Set<String> seen, Diagnostics diagnostics)
      throws CheckFileException {
    for (var prefix : prefixes) {
      String problem;
      if (prefix.isEmpty()) {
        problem = "must not be the empty string";
      } else if (!prefix.matches("[A-Za-z0-9_-]+")) {
        problem =
            "must start with a letter and contain only alphanumeric characters, hyphens, and"
                + " underscores: '"
                + prefix
                + "'";
      } else if (!seen.add(prefix)) {
        problem = "must be unique among check and comment prefixes: '" + prefix + "'";
      } else {
        continue;
      }
      diagnostics.raw("error: supplied " + kind + " prefix " + problem + "\n");
      throw new CheckFileException(ExitCode.USAGE);
    }
  }
}
