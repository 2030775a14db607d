package org.tdopt.testkit.filecheck;

import java.util.List;

/** Makes regular expressions, numeric blocks and whole patterns, some of them malformed. */
final class RandomPattern {
  private static final List<String> STRINGS = List.of("A", "B", "$G", "C1", "NAME", "_x");
  private static final List<String> NUMBERS = List.of("N", "M", "$K", "I2");

  private final RandomText random;

  /** Whether to make malformed patterns too. */
  private final boolean wild;

  RandomPattern(RandomText random, boolean wild) {
    this.random = random;
    this.wild = wild;
  }

  String regex(int depth) {
    if (!wild) {
      return ambiguous(depth);
    }
    int choice = random.below(depth > 2 ? 5 : 12);
    return switch (choice) {
      case 0 -> random.pick("a", "b", "ab", "x", "1", "=", "%", "@f", "é");
      case 1 ->
          random.pick(".", ".*", ".+", "[a-z]+", "[0-9]+", "[^ ]+", "[[:alpha:]]", "[[:xdigit:]]*");
      case 2 ->
          random.pick(
              "[ab]",
              "[^a]",
              "[]a]",
              "[a-]",
              "[a\\]",
              "[[:space:]]",
              "[[.a.]]",
              "[[=b=]]",
              "[b-a]");
      case 3 ->
          random.pick(
              "^", "$", "\\<", "\\>", "\\.", "\\(", "\\1", "\\2", "\\\\", "\\d", "\\b", "\\");
      case 4 ->
          random.pick(
              "[[:<:]]", "[[:>:]]", "[a", "(", ")", "{", "a{2}", "a{1,2}", "a{,2}", "a{2,1}", "()",
              "a**", "*a", "|");
      case 5, 6 -> regex(depth + 1) + regex(depth + 1);
      case 7 -> "(" + regex(depth + 1) + "|" + regex(depth + 1) + ")";
      case 8 ->
          "(" + regex(depth + 1) + ")" + random.pick("*", "+", "?", "", "{2}", "{0,1}", "{1,}");
      case 9 -> regex(depth + 1) + "|" + regex(depth + 1);
      case 10 -> "(" + regex(depth + 1) + ")" + regex(depth + 1) + "\\1";
      default -> regex(depth + 1) + random.pick("*", "+", "?");
    };
  }

  /** A well-formed expression over a small alphabet, with groups, for the choice among matches. */
  String ambiguous(int depth) {
    return switch (random.below(depth > 3 ? 3 : 9)) {
      case 0 -> random.pick("a", "b", "c");
      case 1 -> random.pick("ab", ".", "[ab]", "[^c]");
      case 2 -> random.pick("a*", "b+", "c?", ".*", "[ab]*");
      case 3, 4 -> ambiguous(depth + 1) + ambiguous(depth + 1);
      case 5, 6 -> "(" + ambiguous(depth + 1) + "|" + ambiguous(depth + 1) + ")";
      case 7 ->
          "(" + ambiguous(depth + 1) + ")" + random.pick("*", "+", "?", "{2}", "{1,2}", "{0,2}");
      default -> "(" + ambiguous(depth + 1) + ")";
    };
  }

  String number() {
    if (!wild) {
      return random.pick(
          "0", "1", "7", "10", "42", "255", "-12", "9223372036854775807", "18446744073709551616");
    }
    return random.pick(
        "0",
        "1",
        "7",
        "10",
        "42",
        "255",
        "-1",
        "-12",
        "0x1F",
        "0xff",
        "0X1f",
        "007",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "99999999999999999999999",
        "0xFFFFFFFFFFFFFFFF",
        "0x10000000000000000",
        "--1",
        "+1");
  }

  String format() {
    if (!wild) {
      return random.pick("%u", "%d", "%x", "%X", "%#x", "%.4u", "%.2x", "%#.4X", "%.3d", "%.2");
    }
    return random.pick(
        "%u",
        "%d",
        "%x",
        "%X",
        "%#x",
        "%#X",
        "%.4u",
        "%.8X",
        "%#.4x",
        "%.3d",
        "%.0d",
        "%#d",
        "%#u",
        "%.x",
        "%",
        "%i",
        "%s",
        "%lu",
        "u",
        "% u",
        "%.2",
        "%.20x",
        "%#.20X",
        "% .2u",
        "%u ",
        "%.4294967296u");
  }

  String expression(int depth) {
    return wild ? wildExpression(depth) : tameExpression(depth);
  }

  private String tameExpression(int depth) {
    return switch (random.below(depth > 2 ? 3 : 7)) {
      case 0 -> number();
      case 1 -> random.pick(NUMBERS);
      case 2 -> random.pick("@LINE", "N", "1");
      case 3, 4 ->
          tameExpression(depth + 1)
              + blank()
              + random.pick("+", "-")
              + blank()
              + tameExpression(depth + 1);
      case 5 -> "(" + tameExpression(depth + 1) + ")";
      default ->
          random.pick("add", "sub", "mul", "div", "min", "max")
              + "("
              + tameExpression(depth + 1)
              + ", "
              + tameExpression(depth + 1)
              + ")";
    };
  }

  private String wildExpression(int depth) {
    return switch (random.below(depth > 2 ? 3 : 9)) {
      case 0 -> number();
      case 1 -> random.pick(NUMBERS);
      case 2 -> random.pick("@LINE", "N", "A", "U", "@FOO", "$K", "1");
      case 3, 4 ->
          expression(depth + 1)
              + blank()
              + random.pick("+", "-", "+", "-", "*", "/", "%")
              + blank()
              + expression(depth + 1);
      case 5 -> "(" + blank() + expression(depth + 1) + blank() + ")";
      case 6 -> "(" + expression(depth + 1) + random.pick("", "))", " x)");
      default ->
          random.pick("add", "sub", "mul", "div", "min", "max", "mod", "max", "min", "foo")
              + blank()
              + "("
              + blank()
              + expression(depth + 1)
              + random.pick(",", ", ", " , ", "", ",,")
              + expression(depth + 1)
              + random.pick(")", ")", ")", " )", "", ", 1)");
    };
  }

  private String blank() {
    return random.pick("", "", " ", "  ");
  }

  String numericBlock() {
    return wild ? wildBlock() : tameBlock();
  }

  private String tameBlock() {
    var format = random.chance(35) ? format() + ", " : "";
    var name = random.chance(50) ? random.pick(NUMBERS) + ":" : "";
    var value =
        random.chance(60)
            ? random.pick("", "", "== ") + random.pick(random.pick(NUMBERS), expression(0))
            : "";
    return "[[#" + format + name + value + "]]";
  }

  private String wildBlock() {
    var out = new StringBuilder("[[#");
    out.append(blank());
    if (random.chance(35)) {
      out.append(format()).append(random.pick(",", ", ", " ,", ""));
    }
    out.append(blank());
    if (random.chance(50)) {
      out.append(random.pick(NUMBERS)).append(random.pick(":", ": ", " :", ":", "::"));
    }
    out.append(blank());
    if (random.chance(20)) {
      out.append(random.pick("==", "== ", "=", "<"));
    }
    if (random.chance(60)) {
      out.append(expression(0));
    }
    return out.append(blank())
        .append(random.pick("]]", "]]", "]]", "]]", "]]", "]]", "]", " ]]"))
        .toString();
  }

  String stringBlock() {
    var name =
        !wild || random.chance(95)
            ? random.pick(STRINGS)
            : random.pick("1A", "A-B", "N", "@A", "A B", "", " A", "A ", "é");
    return switch (random.below(6)) {
      case 0, 1, 2 -> "[[" + name + "]]";
      case 3 ->
          "[["
              + name
              + ":"
              + random.pick(".*", "[a-z]+", "[^ ]*", "", "%[0-9]+", "[[:alpha:]]+", ".", "(a|b)+")
              + "]]";
      case 4 -> "[[" + name + ":" + regex(1) + "]]";
      default ->
          !wild
              ? "[[@LINE+1]]"
              : "[["
                  + random.pick(
                      "@LINE",
                      "@LINE+1",
                      "@LINE-1",
                      "@LINE + 1",
                      "@LINE+",
                      "@LINE*2",
                      "@LINE+N",
                      "@LINE+0x1",
                      "@LIN",
                      "@LINE-1-1")
                  + "]]";
    };
  }

  /** A pattern made from a line that it should match, or nearly. */
  String fromLine(String line) {
    var out = new StringBuilder();
    var words = line.split("(?<= )|(?= )|(?<=[,=(])|(?=[,=(])");
    for (var word : words) {
      if (random.chance(3)) {
        continue;
      }
      boolean isNumber = word.matches("-?[0-9A-Fa-fx]+");
      int choice = random.below(isNumber ? 12 : 22);
      switch (choice) {
        case 0 ->
            out.append("{{").append(random.pick(".*", "[^ ]+", ".+", "[a-z0-9%@]+")).append("}}");
        case 1 ->
            out.append("[[")
                .append(random.pick(STRINGS))
                .append(":")
                .append(random.pick(".*", "[^ ]+", "[a-z0-9%]+"))
                .append("]]");
        case 2 -> out.append("[[").append(random.pick(STRINGS)).append("]]");
        case 3 -> out.append(random.chance(15) ? numericBlock() : word);
        case 4 -> out.append(random.chance(20) ? "{{" + regex(0) + "}}" : word);
        case 5, 6 ->
            out.append(
                isNumber
                    ? "[[#"
                        + random.pick("", "%u,", "%x,", "%d,", "%X,")
                        + random.pick(NUMBERS)
                        + ":]]"
                    : word);
        case 7 ->
            out.append(
                isNumber
                    ? "[[#" + random.pick(NUMBERS) + random.pick("", "+1", "-1", "*2") + "]]"
                    : word);
        case 8 -> out.append(isNumber ? "[[#]]" : word);
        default -> out.append(word);
      }
    }
    var text = out.toString();
    if (random.chance(25) && text.length() > 2) {
      int from = random.below(text.length() / 2);
      text = text.substring(from, from + 1 + random.below(text.length() - from));
    }
    return random.chance(8)
        ? text
            + (wild
                ? random.pick("x", "{{", "}}", "[[", "]]")
                : random.pick("x", "{{$}}", " ", "  ", "\t"))
        : text;
  }
}
