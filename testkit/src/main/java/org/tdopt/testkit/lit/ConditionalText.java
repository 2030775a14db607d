package org.tdopt.testkit.lit;

import java.util.Set;

/** Decides <code>%if CONDITION %{ ... %} %else %{ ... %}</code>, which may nest. */
final class ConditionalText {
  private final Set<String> features;
  private String text = "";
  private int position;

  ConditionalText(Set<String> features) {
    this.features = features;
  }

  String decide(String line) throws LitScriptException {
    if (!line.contains("%if ")) {
      return line;
    }
    text = line;
    position = 0;
    return part(false);
  }

  private String part(boolean nested) throws LitScriptException {
    var out = new StringBuilder();
    while (position < text.length()) {
      if (nested && text.startsWith("%}", position)) {
        return out.toString();
      }
      if (!text.startsWith("%if ", position)) {
        out.append(text.charAt(position++));
        continue;
      }
      int open = text.indexOf("%{", position);
      if (open < 0) {
        throw new LitScriptException("'%{' is missing for %if substitution");
      }
      var condition = text.substring(position + 3, open).strip();
      boolean holds = BooleanExpression.evaluate(condition, features);
      position = open + 2;
      var then = branch("%if");
      var otherwise = "";
      int next = position;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (text.startsWith("%else", next)) {
        int braces = text.indexOf("%{", next);
        if (braces < 0) {
          throw new LitScriptException("'%{' is missing for %else substitution");
        }
        position = braces + 2;
        otherwise = branch("%else");
      }
      out.append(holds ? then : otherwise);
    }
    return out.toString();
  }

  private String branch(String keyword) throws LitScriptException {
    var result = part(true).strip();
    if (!text.startsWith("%}", position)) {
      throw new LitScriptException("'%}' is missing for " + keyword + " substitution");
    }
    position += 2;
    return result;
  }
}
