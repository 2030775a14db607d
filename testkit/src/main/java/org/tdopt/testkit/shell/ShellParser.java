package org.tdopt.testkit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.testkit.shell.ShellLexer.Operator;
import org.tdopt.testkit.shell.ShellLexer.WordToken;
import org.tdopt.testkit.shell.ShellNode.Joint;
import org.tdopt.testkit.shell.ShellNode.Redirect;
import org.tdopt.testkit.shell.ShellNode.RedirectKind;

/** Parses a command line. */
public final class ShellParser {
  private static final Set<String> JOINTS = Set.of(";", "&&", "||", "&");

  private final List<ShellLexer.Token> tokens;
  private int position;

  private ShellParser(List<ShellLexer.Token> tokens) {
    this.tokens = tokens;
  }

  public static ShellNode parse(String line) throws ShellSyntaxException {
    return new ShellParser(ShellLexer.tokens(line)).sequence();
  }

  private ShellNode sequence() throws ShellSyntaxException {
    ShellNode left = pipeline();
    while (position < tokens.size()) {
      var operator = ((Operator) tokens.get(position++)).text();
      if (operator.equals("&")) {
        throw new ShellSyntaxException("unsupported shell operator: '&'");
      }
      if (position == tokens.size()) {
        throw new ShellSyntaxException("missing argument to operator '" + operator + "'");
      }
      var joint =
          switch (operator) {
            case "&&" -> Joint.AND;
            case "||" -> Joint.OR;
            default -> Joint.ALWAYS;
          };
      left = new ShellNode.Sequence(left, joint, pipeline());
    }
    return left;
  }

  private ShellNode pipeline() throws ShellSyntaxException {
    var commands = new ArrayList<ShellNode.Command>();
    commands.add(command());
    while (position < tokens.size() && isOperator("|")) {
      position++;
      commands.add(command());
    }
    return new ShellNode.Pipeline(List.copyOf(commands));
  }

  private boolean isOperator(String text) {
    return tokens.get(position) instanceof Operator operator && operator.text().equals(text);
  }

  private ShellNode.Command command() throws ShellSyntaxException {
    var words = new ArrayList<ShellNode.Word>();
    var redirects = new ArrayList<Redirect>();
    while (position < tokens.size()) {
      switch (tokens.get(position)) {
        case WordToken(var word) -> {
          words.add(word);
          position++;
        }
        case Operator operator -> {
          if (JOINTS.contains(operator.text()) || operator.text().equals("|")) {
            return finished(words, redirects);
          }
          position++;
          redirects.add(redirect(operator));
        }
      }
    }
    return finished(words, redirects);
  }

  private static ShellNode.Command finished(List<ShellNode.Word> words, List<Redirect> redirects)
      throws ShellSyntaxException {
    if (words.isEmpty()) {
      throw new ShellSyntaxException("empty command");
    }
    return new ShellNode.Command(List.copyOf(words), List.copyOf(redirects));
  }

  private Redirect redirect(Operator operator) throws ShellSyntaxException {
    if (position == tokens.size() || !(tokens.get(position) instanceof WordToken(var target))) {
      throw new ShellSyntaxException(
          "syntax error near redirection '" + operator.text() + "': it needs a file");
    }
    position++;
    var written = (operator.descriptor() < 0 ? "" : operator.descriptor()) + operator.text();
    var kind =
        switch (written) {
          case "<", "0<" -> RedirectKind.INPUT;
          case ">", "1>" -> RedirectKind.OUTPUT;
          case ">>", "1>>" -> RedirectKind.APPEND;
          case "2>" -> RedirectKind.ERROR;
          case "2>>" -> RedirectKind.ERROR_APPEND;
          case "&>" -> RedirectKind.BOTH;
          case "2>&" -> duplicate(written, target, "1", RedirectKind.ERROR_TO_OUTPUT);
          case "1>&" -> duplicate(written, target, "2", RedirectKind.OUTPUT_TO_ERROR);
          case ">&" -> target.text().equals("2") ? RedirectKind.OUTPUT_TO_ERROR : RedirectKind.BOTH;
          default -> throw new ShellSyntaxException("unsupported redirection '" + written + "'");
        };
    return new Redirect(kind, target);
  }

  private static RedirectKind duplicate(
      String written, ShellNode.Word target, String expected, RedirectKind kind)
      throws ShellSyntaxException {
    if (!target.text().equals(expected)) {
      throw new ShellSyntaxException("unsupported redirection '" + written + target.text() + "'");
    }
    return kind;
  }
}
