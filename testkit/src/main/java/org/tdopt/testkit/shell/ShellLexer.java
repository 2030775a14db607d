package org.tdopt.testkit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a command line into words and operators, with the quoting rules of lit's own shell. */
final class ShellLexer {
  /** A word or an operator. */
  sealed interface Token {}

  record WordToken(ShellNode.Word word) implements Token {}

  /** {@code descriptor}: the number written right before it, or -1. */
  record Operator(String text, int descriptor) implements Token {}

  private static final List<String> OPERATORS =
      List.of(";", "||", "|", "&&", "&>", "&", ">&", ">>", ">", "<&", "<");

  private final String line;
  private int position;

  private ShellLexer(String line) {
    this.line = line;
  }

  static List<Token> tokens(String line) throws ShellSyntaxException {
    var lexer = new ShellLexer(line);
    var tokens = new ArrayList<Token>();
    while (true) {
      while (lexer.more() && Character.isWhitespace(lexer.peek())) {
        lexer.position++;
      }
      if (!lexer.more()) {
        return tokens;
      }
      tokens.add(lexer.token());
    }
  }

  private Token token() throws ShellSyntaxException {
    var operator = operator();
    if (operator.isPresent()) {
      return new Operator(operator.get(), -1);
    }
    var text = new StringBuilder();
    boolean quoted = false;
    boolean glob = false;
    while (more() && !Character.isWhitespace(peek()) && "|&;".indexOf(peek()) < 0) {
      char c = peek();
      if (c == '<' || c == '>') {
        boolean number = !quoted && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        if (number) {
          return new Operator(operator().orElseThrow(), Integer.parseInt(text.toString()));
        }
        break;
      }
      position++;
      switch (c) {
        case '\'', '"' -> {
          quoted = true;
          quotedPart(c, text);
        }
        case '\\' -> {
          if (!more()) {
            throw new ShellSyntaxException("escape at the end of: " + line);
          }
          text.append(line.charAt(position++));
          quoted = true;
        }
        case '*', '?' -> {
          glob = true;
          text.append(c);
        }
        default -> text.append(c);
      }
    }
    return new WordToken(new ShellNode.Word(text.toString(), glob && !quoted));
  }

  private Optional<String> operator() {
    var found = OPERATORS.stream().filter(o -> line.startsWith(o, position)).findFirst();
    found.ifPresent(operator -> position += operator.length());
    return found;
  }

  private void quotedPart(char delimiter, StringBuilder text) throws ShellSyntaxException {
    while (more()) {
      char c = line.charAt(position++);
      if (c == delimiter) {
        return;
      }
      if (c == '\\' && delimiter == '"' && more()) {
        char escaped = line.charAt(position++);
        // Inside double quotes only a quote, a backslash and a dollar sign can be escaped.
        if (escaped != '"' && escaped != '\\' && escaped != '$') {
          text.append(c);
        }
        text.append(escaped);
      } else {
        text.append(c);
      }
    }
    throw new ShellSyntaxException("missing quote character in: " + line);
  }

  private boolean more() {
    return position < line.length();
  }

  private char peek() {
    return line.charAt(position);
  }
}
