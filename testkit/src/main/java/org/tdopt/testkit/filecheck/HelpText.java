package org.tdopt.testkit.filecheck;

/** The texts of {@code --help}, {@code --version} and {@code --dump-input=help}. */
final class HelpText {
  static final String VERSION =
      """
      filecheck of tdopt, with the directives and options of LLVM FileCheck 22
      """;

  static final String USAGE =
      """
      usage: filecheck [options] CHECK-FILE

      Checks standard input (or --input-file) against the directives in CHECK-FILE.
      Options take one or two dashes and a value as --option=value or --option value.

      directives and prefixes:
        --check-prefix=P, --check-prefixes=P,Q   prefixes of directives (CHECK)
        --comment-prefixes=P,Q                   prefixes that hide directives (COM,RUN)
        --allow-unused-prefixes                  a prefix may be absent from the check file
        --implicit-check-not=PATTERN             PATTERN must not match between positive matches
        -DNAME=TEXT, -D#%FORMAT,NAME=EXPRESSION  define a string or numeric variable

      matching:
        --match-full-lines     a positive match covers a whole line
        --strict-whitespace    blanks match exactly
        --ignore-case          ignore the case of ASCII letters
        --enable-var-scope     a -LABEL forgets variables whose name does not start with $
        --allow-empty          the input may be empty
        --allow-deprecated-dag-overlap  matches of a -DAG group may overlap

      output:
        --input-file=FILE               input instead of standard input
        --dump-input=help|always|fail|never                     (fail)
        --dump-input-filter=all|annotation-full|annotation|error
        --dump-input-context=N          lines around each line shown (5)
        -v, -vv                         tell of matches, and of much more
        --color                         colour messages and dumps
        --help, --version

      exit codes: 0 the input matches, 1 it does not (or the command line is wrong),
      2 a file, a prefix or the check file is unusable
      """;

  static final String DUMP_INPUT =
      """
      The input dump shows the input with line numbers ("L:") and, below each line, one
      line per finding:

        KIND:L    the finding of the directive on line L of the check file; KIND is
                  check, next, same, not, dag, label, empty, count-N, or eof for the
                  end of the input; KIND:impN is the N-th --implicit-check-not
        KIND:L'N  the same when a directive has several findings

        ^~~  a good match (with -v)
        !~~  a bad match: on the wrong line, excluded, or (with -vv) overlapping
        X~~  the searched input, in which there is no match
        ?    a possible intended match

      Lines without findings are left out as --dump-input-filter and
      --dump-input-context say; three dots stand for them.
      """;

  private HelpText() {}
}
