package org.tdopt.testkit.regex;

import java.util.regex.Pattern;

/** Writes a POSIX expression as a {@link java.util.regex} one with the same group numbers. */
final class JavaPattern {
  private JavaPattern() {}

  static Pattern of(Node node) {
    var out = new StringBuilder();
    append(node, out);
    return Pattern.compile(out.toString());
  }

  private static void append(Node node, StringBuilder out) {
    switch (node) {
      case Node.Empty _ -> {}
      case Node.Chars chars -> chars.set().appendJava(out);
      case Node.Anchor anchor ->
          out.append(
              switch (anchor) {
                case LINE_START -> "(?<![^\\n])";
                case LINE_END -> "(?![^\\n])";
                case WORD_START -> "(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])";
                case WORD_END -> "(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])";
              });
      case Node.Group group -> {
        out.append('(');
        append(group.body(), out);
        out.append(')');
      }
      case Node.BackReference reference ->
          out.append("(?:\\").append(reference.number()).append(')');
      case Node.Concat concat -> concat.parts().forEach(part -> append(part, out));
      case Node.Alternation alternation -> {
        out.append("(?:");
        for (int i = 0; i < alternation.branches().size(); i++) {
          out.append(i == 0 ? "" : "|");
          append(alternation.branches().get(i), out);
        }
        out.append(')');
      }
      case Node.Repeat repeat -> {
        boolean single = repeat.body() instanceof Node.Chars || repeat.body() instanceof Node.Group;
        out.append(single ? "" : "(?:");
        append(repeat.body(), out);
        out.append(single ? "" : ")");
        out.append('{').append(repeat.min()).append(',');
        if (repeat.max() != Node.Repeat.UNBOUNDED) {
          out.append(repeat.max());
        }
        out.append('}');
      }
    }
  }
}
