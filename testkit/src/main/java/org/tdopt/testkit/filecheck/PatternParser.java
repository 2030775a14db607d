package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tdopt.testkit.filecheck.DirectiveType.Kind;
import org.tdopt.testkit.regex.PosixRegex;
import org.tdopt.testkit.regex.RegexSyntaxException;

/** Turns the text after a directive into a {@link Pattern}. */
final class PatternParser {
  private static final int LAST_BACK_REFERENCE = 9;

  private final FileCheckOptions options;
  private final Variables variables;
  private final DirectiveType type;
  private final OptionalInt line;

  private final StringBuilder expression = new StringBuilder();
  private final List<Substitution> substitutions = new ArrayList<>();
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<NumericVariable, Integer> numbers = new LinkedHashMap<>();
  private int nextGroup = 1;

  /** {@code line}: the line of the directive, the value of {@code @LINE}. */
  PatternParser(
      FileCheckOptions options, Variables variables, DirectiveType type, OptionalInt line) {
    this.options = options;
    this.variables = variables;
    this.type = type;
    this.line = line;
  }

  Pattern parse(Span pattern, String prefix) throws PatternSyntaxException {
    boolean wholeLine = options.matchFullLines() && !type.is(Kind.NOT);
    boolean keepBlanks = options.strictWhitespace() && options.matchFullLines();
    var text = keepBlanks ? pattern : pattern.trimEnd();
    if (text.isEmpty() && !type.is(Kind.EMPTY)) {
      throw new PatternSyntaxException(
          text, "found empty check string with prefix '" + prefix + ":'");
    }
    if (!text.isEmpty() && type.is(Kind.EMPTY)) {
      throw new PatternSyntaxException(
          text, "found non-empty check string for empty check with prefix '" + prefix + ":'");
    }
    return new Pattern(type, pattern, line, body(text, wholeLine), options.ignoreCase(), variables);
  }

  /** What has been read of a pattern before an error. */
  Pattern unfinished(Span pattern) {
    return new Pattern(type, pattern, line, regular(), options.ignoreCase(), variables);
  }

  private Pattern.Regular regular() {
    return new Pattern.Regular(
        expression.toString(), List.copyOf(substitutions), ordered(strings), ordered(numbers));
  }

  private Pattern.Body body(Span text, boolean wholeLine) throws PatternSyntaxException {
    if (type.is(Kind.EMPTY)) {
      return new Pattern.Regular("(\n$)", List.of(), Map.of(), Map.of());
    }
    boolean plain = text.indexOf("{{") < 0 && text.indexOf("[[") < 0;
    if (type.literal() || (!wholeLine && plain)) {
      return new Pattern.Fixed(text.text());
    }
    var margin = options.strictWhitespace() ? "" : " *";
    if (wholeLine) {
      expression.append('^').append(margin);
    }
    parts(text);
    if (wholeLine) {
      expression.append(margin).append('$');
    }
    return regular();
  }

  private static <K> Map<K, Integer> ordered(Map<K, Integer> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private void parts(Span text) throws PatternSyntaxException {
    var rest = text;
    while (!rest.isEmpty()) {
      if (rest.startsWith("{{")) {
        rest = regexPart(rest);
      } else if (rest.startsWith("[[") && !rest.startsWith("[[[")) {
        rest = substitutionPart(rest.drop(2));
      } else {
        int brace = rest.indexOf("{{", 1);
        int bracket = rest.indexOf("[[", 1);
        int end =
            Math.min(brace < 0 ? rest.length() : brace, bracket < 0 ? rest.length() : bracket);
        expression.append(PosixRegex.escape(rest.take(end).text()));
        rest = rest.drop(end);
      }
    }
  }

  private Span regexPart(Span rest) throws PatternSyntaxException {
    int end = rest.indexOf("}}");
    if (end < 0) {
      throw new PatternSyntaxException(rest, "found start of regex string with no end '}}'");
    }
    // An alternation must not reach beyond its braces.
    boolean alternation = rest.indexOf("|") >= 0;
    if (alternation) {
      expression.append('(');
      nextGroup++;
    }
    appendExpression(rest.take(end).drop(2));
    if (alternation) {
      expression.append(')');
    }
    return rest.drop(end + 2);
  }

  private void appendExpression(Span regex) throws PatternSyntaxException {
    appendExpression(regex.text(), regex);
  }

  private void appendExpression(String regex, Span where) throws PatternSyntaxException {
    try {
      nextGroup += PosixRegex.countGroups(regex);
    } catch (RegexSyntaxException e) {
      throw new PatternSyntaxException(where, "invalid regex: " + e.getMessage());
    }
    expression.append(regex);
  }

  private Span substitutionPart(Span block) throws PatternSyntaxException {
    int end = endOfBlock(block);
    if (end < 0) {
      throw new PatternSyntaxException(
          new Span(block.source(), block.from() - 2, block.to()),
          "Invalid substitution block, no ]] found");
    }
    var contents = block.take(end);
    if (contents.startsWith("#")) {
      numericBlock(contents.drop(1), false);
    } else {
      stringBlock(contents);
    }
    return block.drop(end + 2);
  }

  /** The index of the closing brackets, or -1; brackets inside a regular expression nest. */
  private static int endOfBlock(Span block) throws PatternSyntaxException {
    int depth = 0;
    for (int i = 0; i < block.length(); i++) {
      if (depth == 0 && block.drop(i).startsWith("]]")) {
        return i;
      }
      switch (block.charAt(i)) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> {
          if (depth == 0) {
            throw new PatternSyntaxException(
                block.drop(i), "missing closing \"]\" for regex variable", ExitCode.FAILED);
          }
          depth--;
        }
        default -> {}
      }
    }
    return -1;
  }

  private void stringBlock(Span contents) throws PatternSyntaxException {
    int colon = contents.indexOf(":");
    int blank = (colon < 0 ? contents : contents.take(colon)).indexOfBlank();
    if (blank >= 0) {
      throw new PatternSyntaxException(contents.drop(blank), "unexpected whitespace");
    }
    VariableName name;
    try {
      name = VariableName.parse(contents);
    } catch (PatternSyntaxException e) {
      throw e.withBlankLine();
    }
    if (colon >= 0) {
      if (name.pseudo() || !name.rest().startsWith(":")) {
        throw new PatternSyntaxException(name.text(), "invalid name in string variable definition");
      }
      if (variables.isNumeric(name.name())) {
        throw new PatternSyntaxException(
            name.text(), "numeric variable with name '" + name.name() + "' already exists");
      }
      defineString(name.name(), name.rest().drop(1));
    } else if (name.pseudo()) {
      numericBlock(contents, true);
    } else if (!name.rest().isEmpty()) {
      throw new PatternSyntaxException(name.text(), "invalid name in string variable use");
    } else {
      useString(name.text());
    }
  }

  private void defineString(String name, Span regex) throws PatternSyntaxException {
    expression.append('(');
    strings.put(name, nextGroup++);
    variables.declareString(name);
    if (!regex.isEmpty()) {
      appendExpression(regex);
    }
    expression.append(')');
  }

  private void useString(Span name) throws PatternSyntaxException {
    var group = Optional.ofNullable(strings.get(name.text()));
    if (group.isEmpty()) {
      substitutions.add(new Substitution.OfString(name, expression.length(), variables));
      return;
    }
    if (group.get() > LAST_BACK_REFERENCE) {
      throw new PatternSyntaxException(name, "Can't back-reference more than 9 variables");
    }
    expression.append('\\').append(group.get());
  }

  private void numericBlock(Span contents, boolean legacy) throws PatternSyntaxException {
    NumericBlock block;
    try {
      block = new NumericBlockParser(contents, variables, line, legacy).parse();
    } catch (PatternSyntaxException e) {
      throw e.withBlankLine();
    }
    if (block.definition().isPresent()) {
      var variable = block.definition().get();
      expression.append('(');
      numbers.put(variable, nextGroup++);
      variables.define(variable);
    }
    if (block.expression().isPresent()) {
      substitutions.add(
          new Substitution.OfNumber(
              contents, expression.length(), block.expression().get(), block.format()));
    } else {
      appendExpression(block.format().wildcard(), contents);
    }
    if (block.definition().isPresent()) {
      expression.append(')');
    }
  }
}
