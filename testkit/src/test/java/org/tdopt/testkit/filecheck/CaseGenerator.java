package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes check files, inputs and command lines from a seed. Most are nearly right, so that every
 * stage of the tool is reached: the command line, the directives, the patterns, the match, the
 * dump.
 */
final class CaseGenerator {
  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "[[",
          "]]",
          ":",
          "#",
          "CHECK",
          "CHECK-NEXT: ",
          "CHECK-NOT: ",
          "CHECK-DAG: ",
          "CHECK-SAME: ",
          "CHECK-LABEL: ",
          "CHECK-EMPTY:",
          "CHECK-COUNT-2: ",
          "{LITERAL}",
          "\n",
          "\n\n",
          " ",
          "\t",
          "-",
          "\\",
          "(",
          ")",
          "*",
          "|",
          "^",
          "$",
          ".",
          "@LINE",
          "+1",
          "%x,",
          "COM: ",
          "\r\n",
          "\0",
          "\u00e9",
          "é",
          "]",
          "[",
          "=",
          "1",
          "a");

  private final RandomText random;
  private final RandomPattern patterns;
  private final RandomOptions options;
  private final List<FileCheckCase> corpus;

  /** Whether malformed directives and patterns are wanted too. */
  private final boolean wild;

  /** {@code corpus}: cases to make others from; may be empty. */
  CaseGenerator(long seed, List<FileCheckCase> corpus) {
    this.random = new RandomText(seed * 0x9E3779B97F4A7C15L + 17);
    this.wild = random.chance(35);
    this.patterns = new RandomPattern(random, wild);
    this.options = new RandomOptions(random, wild);
    this.corpus = corpus;
  }

  /** A case whose texts are bytes as characters; its exit code is not known. */
  FileCheckCase next() {
    return switch (random.below(12)) {
      case 0, 1, 2 -> corpus.isEmpty() ? directivesCase() : mutatedCorpus();
      case 3 -> regexCase();
      case 4 -> numericCase();
      case 5 -> ambiguousCase();
      default -> directivesCase();
    };
  }

  private FileCheckCase make(List<String> args, String check, String input) {
    return new FileCheckCase("generated", "", args, 0, check, input);
  }

  private FileCheckCase mutatedCorpus() {
    var base = random.pick(corpus);
    var check = FileCheck.toBytes(base.check());
    var input = FileCheck.toBytes(base.input());
    if (random.chance(80)) {
      check = random.mutate(check, 1 + random.below(3), PIECES);
    }
    if (random.chance(40)) {
      input =
          random.mutate(
              input,
              1 + random.below(3),
              List.of("\n", " ", "x", "1", "\t", "\r\n", "\0", "é", "\n\n"));
    }
    var args = new ArrayList<>(base.args());
    if (random.chance(60)) {
      options.add(args);
    }
    return make(args, check, input);
  }

  private FileCheckCase regexCase() {
    var input = new StringBuilder();
    for (int i = 0; i < 1 + random.below(4); i++) {
      for (int j = random.below(12); j > 0; j--) {
        input.append(random.pick("a", "b", "c", "ab", " ", "1", "x", "=", "A", "\\", "(", "é"));
      }
      input.append('\n');
    }
    var check = new StringBuilder();
    for (int i = 0; i < 1 + random.below(3); i++) {
      check
          .append(
              random.pick("CHECK", "CHECK", "CHECK-NOT", "CHECK-DAG", "CHECK-NEXT", "CHECK-SAME"))
          .append(": ");
      check.append(random.pick("", "a", "b"));
      check.append(
          random.chance(50) ? "{{" + patterns.regex(0) + "}}" : "[[A:" + patterns.regex(0) + "]]");
      check.append(random.pick("", "b", "{{$}}", "[[A]]", "[[B:.*]]")).append('\n');
    }
    var args = new ArrayList<>(List.of("-vv", "--dump-input=never"));
    options.add(args);
    return make(args, check.toString(), input.toString());
  }

  private FileCheckCase ambiguousCase() {
    var input = new StringBuilder();
    for (int j = 1 + random.below(14); j > 0; j--) {
      input.append(random.pick("a", "b", "c", "a", "b"));
    }
    var check = new StringBuilder("CHECK: ");
    for (int i = 0; i < 1 + random.below(3); i++) {
      check
          .append("[[")
          .append(random.pick("A", "B", "C"))
          .append(i)
          .append(':')
          .append(patterns.ambiguous(0))
          .append("]]");
      if (random.chance(20)) {
        check.append("[[").append(random.pick("A", "B", "C")).append(i).append("]]");
      }
    }
    var args = new ArrayList<>(List.of("-vv", "--dump-input=never"));
    return make(args, check.append('\n').toString(), input.append('\n').toString());
  }

  private FileCheckCase numericCase() {
    var input = new StringBuilder();
    for (int i = 0; i < 2 + random.below(4); i++) {
      input.append(random.pick("v=", "w ", "", "x: ")).append(patterns.number());
      input.append(random.pick("", "", " " + patterns.number(), "u")).append('\n');
    }
    var check = new StringBuilder();
    for (int i = 0; i < 1 + random.below(4); i++) {
      check
          .append(
              random.pick(
                  "CHECK",
                  "CHECK",
                  "CHECK-NOT",
                  "CHECK-DAG",
                  "CHECK-NEXT",
                  "CHECK-SAME",
                  "CHECK-LABEL"))
          .append(": ");
      check.append(random.pick("", "v=", "w ", "x: "));
      check.append(random.chance(80) ? patterns.numericBlock() : patterns.stringBlock());
      check.append(random.pick("", "", " " + patterns.numericBlock(), "{{$}}")).append('\n');
    }
    var args = new ArrayList<String>();
    if (random.chance(50)) {
      args.addAll(List.of("-vv", "--dump-input=never"));
    }
    for (int i = random.below(3); i > 0; i--) {
      args.add(
          "-D#"
              + random.pick("", "", patterns.format() + ",", "%x,")
              + (wild ? random.pick("N", "M", "$K", "1", "A") : random.pick("N", "M", "$K"))
              + (wild ? random.pick("=", "=", "=", "") : "=")
              + random.pick(patterns.number(), patterns.expression(1)));
    }
    options.add(args);
    return make(args, check.toString(), input.toString());
  }

  private FileCheckCase directivesCase() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 1 + random.below(random.chance(10) ? 40 : 9); i++) {
      lines.add(line());
    }
    var newline = random.chance(6) ? "\r\n" : "\n";
    var input = String.join(newline, lines) + (random.chance(85) ? newline : "");
    if (random.chance(2)) {
      input = "";
    }
    var args = new ArrayList<String>();
    var prefixes = new ArrayList<String>();
    if (random.chance(15)) {
      options.addPrefixes(args, prefixes);
    } else {
      prefixes.add("CHECK");
    }
    options.add(args);
    var check = new StringBuilder();
    int at = 0;
    for (int i = 1 + random.below(7); i > 0; i--) {
      at = Math.min(lines.size() - 1, Math.max(0, at + random.pick(0, 1, 1, 1, 2, -1, 3)));
      var directive = directive(random.pick(prefixes), lines.get(at));
      boolean first = check.isEmpty() && !wild;
      check.append(first ? directive.replaceFirst("-(NEXT|SAME|EMPTY)", "") : directive);
      check.append(random.chance(6) ? "\r\n" : "\n");
    }
    var text = check.toString();
    if (wild && random.chance(20)) {
      text = random.mutate(text, 1 + random.below(3), PIECES);
    }
    return make(args, text, input);
  }

  private String line() {
    return switch (random.below(14)) {
      case 0 -> "func @f" + random.below(3) + "() {";
      case 1, 2 ->
          "  %"
              + random.below(4)
              + " = add %"
              + random.below(4)
              + ", %"
              + random.below(4)
              + " : i32";
      case 3 -> "value " + patterns.number();
      case 4 -> "";
      case 5 -> random.pick(" ", "\t", "a\tb  c", "  lead", "trail  ", "a  b", "\ta");
      case 6 -> "x = " + random.below(30) + ", y = " + random.below(30);
      case 7 -> random.pick("foo", "bar", "foo bar", "bar foo", "foobar", "Foo", "FOO");
      case 8 -> random.pick("}", "return", "[[a]]", "{{b}}", "a.b*c", "(x|y)", "$", "^", "\\n");
      case 9 ->
          random.pick("é ü", "\0", "a\0b", "\u00ff\u00fe", "a\rb", "日本", "\u000b", "\u000c a");
      case 10 -> "aaa bbb aaa";
      case 11 -> "@" + random.below(8) + ":" + random.below(8);
      default -> random.pick("foo", "bar", "baz", "qux") + " " + random.below(5);
    };
  }

  private String directive(String prefix, String line) {
    var lead = random.pick("", "// ", "# ", "; ", "  ", "text ", "X", "-", "_", "COM: ", "RUN: ");
    if (random.chance(70)) {
      lead = random.pick("", "// ");
    }
    var suffix =
        switch (random.below(16)) {
          case 0, 1, 2, 3 -> "";
          case 4, 5 -> "-NEXT";
          case 6 -> "-SAME";
          case 7, 8 -> "-NOT";
          case 9, 10 -> "-DAG";
          case 11 -> "-LABEL";
          case 12 -> "-EMPTY";
          case 13 ->
              "-COUNT-"
                  + (wild
                      ? random.pick("1", "2", "3", "0", "", "x", "2x", "-1", "99999999999", "01")
                      : random.pick("1", "2", "3"));
          default ->
              !wild || random.chance(50)
                  ? random.pick("", "-NEXT", "-DAG", "-NOT")
                  : random.pick(
                      "-DAG-NOT",
                      "-NOT-DAG",
                      "-NEXT-NOT",
                      "-NOT-SAME",
                      "-FOO",
                      "_NEXT",
                      "-NXT",
                      "-COUNT",
                      "-not",
                      "-NEXT-",
                      "-EMPTY-NOT",
                      "-COUNT2",
                      "_DAG",
                      "-LABEL-NOT");
        };
    if (!wild) {
      suffix += random.chance(5) ? "{LITERAL}" : "";
    } else if (random.chance(9)) {
      suffix +=
          random.pick(
              "{LITERAL}",
              "{LITERAL}",
              "{LITERAL, LITERAL}",
              "{}",
              "{ LITERAL }",
              "{FOO}",
              "{LITERAL",
              "{,}",
              "{LITERAL,}",
              "{literal}");
    }
    var colon = !wild || random.chance(93) ? ":" : random.pick("", " :", "::", "");
    var body = suffix.startsWith("-EMPTY") && (!wild || random.chance(70)) ? "" : pattern(line);
    return lead + prefix + suffix + colon + random.pick(" ", " ", " ", "", "  ", "\t") + body;
  }

  private String pattern(String line) {
    return switch (random.below(20)) {
      case 0 -> patterns.numericBlock();
      case 1 -> patterns.stringBlock();
      case 2 -> "{{" + patterns.regex(0) + "}}";
      case 3 -> wild ? "" : line;
      case 4, 5, 6, 7 -> line;
      default -> patterns.fromLine(line);
    };
  }
}
