package org.tdopt.testkit.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A condition on features: names, <code>{{regex}}</code> parts, {@code !}, {@code &&}, {@code ||},
 * parentheses and {@code true}.
 */
final class BooleanExpression {
  private static final String END = "";
  private static final Pattern TOKEN =
      Pattern.compile("\\s*([()]|&&|\\|\\||!|(?:[-+=._a-zA-Z0-9]+|\\{\\{.+?\\}\\})+)\\s*");

  private final Set<String> features;
  private final List<String> tokens;
  private int position;

  private BooleanExpression(String text, Set<String> features) throws LitScriptException {
    this.features = features;
    this.tokens = tokens(text);
  }

  static boolean evaluate(String text, Set<String> features) throws LitScriptException {
    try {
      var expression = new BooleanExpression(text, features);
      boolean result = expression.or();
      expression.expect(END);
      return result;
    } catch (LitScriptException e) {
      throw new LitScriptException(e.getMessage() + "\nin expression: '" + text + "'");
    }
  }

  /** The names and patterns of features in {@code text}. */
  static List<String> features(String text) throws LitScriptException {
    return tokens(text).stream()
        .filter(token -> !token.isEmpty() && !"()!&&||".contains(token))
        .filter(token -> !token.equals("true") && !token.equals("false"))
        .toList();
  }

  private static List<String> tokens(String text) throws LitScriptException {
    var tokens = new ArrayList<String>();
    var matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (text.substring(at).isBlank()) {
        break;
      }
      if (!matcher.region(at, text.length()).lookingAt()) {
        throw new LitScriptException("couldn't parse text: '" + text.substring(at) + "'");
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
    tokens.add(END);
    return tokens;
  }

  private boolean or() throws LitScriptException {
    boolean value = and();
    while (accept("||")) {
      boolean right = and();
      value = value || right;
    }
    return value;
  }

  private boolean and() throws LitScriptException {
    boolean value = not();
    while (accept("&&")) {
      boolean right = not();
      value = value && right;
    }
    return value;
  }

  private boolean not() throws LitScriptException {
    if (accept("!")) {
      return !not();
    }
    if (accept("(")) {
      boolean value = or();
      expect(")");
      position++;
      return value;
    }
    var token = tokens.get(position);
    if (token.isEmpty() || !TOKEN.matcher(token).matches() || "()!&&||".contains(token)) {
      throw new LitScriptException(
          "expected: '!', '(', '{{', or identifier\nhave: " + quote(token));
    }
    position++;
    return matches(token);
  }

  private boolean matches(String token) {
    if (!token.contains("{{")) {
      return token.equals("true") || features.contains(token);
    }
    var regex = new StringBuilder();
    int at = 0;
    while (at < token.length()) {
      int open = token.indexOf("{{", at);
      int literalEnd = open < 0 ? token.length() : open;
      regex.append(Pattern.quote(token.substring(at, literalEnd)));
      if (open < 0) {
        break;
      }
      int close = token.indexOf("}}", open);
      regex.append("(?:").append(token, open + 2, close).append(')');
      at = close + 2;
    }
    var pattern = Pattern.compile(regex.toString());
    return features.stream().anyMatch(feature -> pattern.matcher(feature).matches());
  }

  private boolean accept(String token) {
    if (tokens.get(position).equals(token)) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(String token) throws LitScriptException {
    var have = tokens.get(position);
    if (!have.equals(token)) {
      throw new LitScriptException("expected: " + quote(token) + "\nhave: " + quote(have));
    }
  }

  private static String quote(String token) {
    return token.isEmpty() ? "<end of expression>" : "'" + token + "'";
  }
}
