package org.tdopt.testkit.filecheck;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads numeric blocks: {@code %format, NAME: == expression}, every part optional. The legacy form
 * <code>[[@LINE+1]]</code> allows the line and one literal only.
 */
final class NumericBlockParser {
  private enum Operands {
    ANY,
    /** The first operand of the legacy form. */
    LINE_ONLY,
    /** The second operand of the legacy form. */
    DECIMAL_ONLY
  }

  private final Variables variables;
  private final OptionalInt line;
  private final boolean legacy;
  private Span rest;

  /** Of the format specifier; without a letter it is that of an expression without a format. */
  private int precision;

  NumericBlockParser(Span block, Variables variables, OptionalInt line, boolean legacy) {
    this.rest = block;
    this.variables = variables;
    this.line = line;
    this.legacy = legacy;
  }

  NumericBlock parse() throws PatternSyntaxException {
    var explicitFormat = format();
    Optional<Span> definition = Optional.empty();
    int colon = rest.indexOf(":");
    if (colon >= 0) {
      definition = Optional.of(rest.take(colon));
      rest = rest.drop(colon + 1);
    }
    skipBlanks();
    boolean constrained = rest.startsWith("==");
    if (constrained) {
      rest = rest.drop(2);
      skipBlanks();
    }
    Optional<Expression> expression = Optional.empty();
    if (rest.isEmpty()) {
      if (constrained) {
        throw new PatternSyntaxException(
            rest, "empty numeric expression should not have a constraint");
      }
    } else {
      rest = rest.trimEnd();
      expression = Optional.of(wholeExpression(!constrained));
    }
    var format = explicitFormat;
    if (format.isEmpty() && expression.isPresent()) {
      format = expression.get().implicitFormat();
    }
    var chosen = format.orElse(new NumericFormat(NumericFormat.Kind.UNSIGNED, precision, false));
    Optional<NumericVariable> variable = Optional.empty();
    if (definition.isPresent()) {
      variable = Optional.of(definition(definition.get(), chosen));
    }
    return new NumericBlock(chosen, variable, expression);
  }

  private Optional<NumericFormat> format() throws PatternSyntaxException {
    int comma = rest.indexOf(",");
    int parenthesis = rest.indexOf("(");
    if (comma < 0 || (parenthesis >= 0 && parenthesis < comma)) {
      return Optional.empty();
    }
    var spec = rest.take(comma).trimStart().trimEnd();
    rest = rest.drop(comma + 1);
    if (!spec.startsWith("%")) {
      throw new PatternSyntaxException(spec, "invalid matching format specification in expression");
    }
    spec = spec.drop(1);
    var flag = spec.start();
    boolean alternate = spec.startsWith("#");
    if (alternate) {
      spec = spec.drop(1);
    }
    if (spec.startsWith(".")) {
      spec = spec.drop(1);
      int digits = digits(spec, 10);
      precision = precision(spec, digits);
      spec = spec.drop(digits);
    }
    var kind = Optional.<NumericFormat.Kind>empty();
    if (!spec.isEmpty()) {
      kind =
          Optional.of(
              switch (spec.charAt(0)) {
                case 'u' -> NumericFormat.Kind.UNSIGNED;
                case 'd' -> NumericFormat.Kind.SIGNED;
                case 'x' -> NumericFormat.Kind.HEX_LOWER;
                case 'X' -> NumericFormat.Kind.HEX_UPPER;
                default ->
                    throw new PatternSyntaxException(
                        spec, "invalid format specifier in expression");
              });
      spec = spec.drop(1);
    }
    if (alternate && !kind.map(NumericFormat.Kind::isHex).orElse(false)) {
      throw new PatternSyntaxException(flag, "alternate form only supported for hex values");
    }
    spec = spec.trimStart();
    if (!spec.isEmpty()) {
      throw new PatternSyntaxException(spec, "invalid matching format specification in expression");
    }
    return kind.map(chosen -> new NumericFormat(chosen, precision, alternate));
  }

  /** A number of at most 32 bits; one of more than 64 is not even read over. */
  private static int precision(Span spec, int digits) throws PatternSyntaxException {
    var value = digits == 0 ? BigInteger.ZERO : new BigInteger(spec.take(digits).text());
    if (digits == 0 || value.bitLength() > 32) {
      throw new PatternSyntaxException(
          value.bitLength() > 64 ? spec : spec.drop(digits),
          "invalid precision in format specifier");
    }
    return value.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
  }

  private NumericVariable definition(Span text, NumericFormat format)
      throws PatternSyntaxException {
    var name = VariableName.parse(text.trimStart());
    if (name.pseudo()) {
      throw new PatternSyntaxException(
          name.text(), "definition of pseudo numeric variable unsupported");
    }
    if (variables.isString(name.name())) {
      throw new PatternSyntaxException(
          name.text(), "string variable with name '" + name.name() + "' already exists");
    }
    var after = name.rest().trimStart();
    if (!after.isEmpty()) {
      throw new PatternSyntaxException(after, "unexpected characters after numeric variable name");
    }
    var previous = variables.numeric(name.name());
    if (previous.isPresent() && !previous.get().format().equals(format)) {
      throw new PatternSyntaxException(after, "format different from previous variable definition");
    }
    return previous.orElseGet(() -> new NumericVariable(name.name(), format, line));
  }

  private Expression wholeExpression(boolean maybeConstraint) throws PatternSyntaxException {
    int start = rest.from();
    var first = operand(legacy ? Operands.LINE_ONLY : Operands.ANY, maybeConstraint);
    while (!rest.isEmpty()) {
      first = binary(start, first);
      if (legacy && !rest.isEmpty()) {
        throw new PatternSyntaxException(
            rest, "unexpected characters at end of expression '" + rest.text() + "'");
      }
    }
    return first;
  }

  private Expression operand(Operands allowed, boolean maybeConstraint)
      throws PatternSyntaxException {
    if (rest.startsWith("(")) {
      if (allowed != Operands.ANY) {
        throw new PatternSyntaxException(rest, "parenthesized expression not permitted here");
      }
      return parenthesized();
    }
    if (allowed != Operands.DECIMAL_ONLY) {
      if (allowed == Operands.LINE_ONLY || VariableName.startsAt(rest)) {
        var name = VariableName.parse(rest);
        rest = name.rest();
        if (rest.trimStart().startsWith("(")) {
          if (allowed != Operands.ANY) {
            throw new PatternSyntaxException(name.text(), "unexpected function call");
          }
          return call(name);
        }
        return use(name);
      }
    }
    return literal(allowed == Operands.DECIMAL_ONLY, maybeConstraint);
  }

  private Expression use(VariableName name) throws PatternSyntaxException {
    if (name.pseudo() && !name.name().equals(Variables.LINE)) {
      throw new PatternSyntaxException(
          name.text(), "invalid pseudo numeric variable '" + name.name() + "'");
    }
    var variable = variables.numericForUse(name.name());
    if (line.isPresent() && variable.definitionLine().equals(line)) {
      throw new PatternSyntaxException(
          name.text(),
          "numeric variable '" + name.name() + "' defined earlier in the same CHECK directive");
    }
    return new Expression.Use(name.text(), variable);
  }

  private Expression literal(boolean decimalOnly, boolean maybeConstraint)
      throws PatternSyntaxException {
    var whole = rest;
    var digits = rest;
    boolean negative = digits.startsWith("-");
    if (negative) {
      digits = digits.drop(1);
    }
    int radix = 10;
    int skip = 0;
    if (!decimalOnly && digits.length() > 1 && digits.charAt(0) == '0') {
      switch (digits.charAt(1)) {
        case 'x', 'X' -> radix = 16;
        case 'b', 'B' -> radix = 2;
        case 'o' -> radix = 8;
        default -> {
          if (Character.isDigit(digits.charAt(1))) {
            radix = 8;
            skip = 1;
          }
        }
      }
      if (radix != 10 && skip == 0) {
        skip = 2;
      }
    }
    int count = digits(digits.drop(skip), radix);
    if (count == 0) {
      throw new PatternSyntaxException(
          whole,
          "invalid " + (maybeConstraint ? "matching constraint or " : "") + "operand format");
    }
    var value = new BigInteger(digits.drop(skip).take(count).text(), radix);
    rest = digits.drop(skip + count);
    var text = new Span(whole.source(), whole.from(), rest.from());
    return new Expression.Literal(text, negative ? value.negate() : value);
  }

  private Expression parenthesized() throws PatternSyntaxException {
    rest = rest.drop(1);
    skipBlanks();
    if (rest.isEmpty()) {
      throw new PatternSyntaxException(rest, "missing operand in expression");
    }
    var result = operand(Operands.ANY, false);
    skipBlanks();
    while (!rest.isEmpty() && !rest.startsWith(")")) {
      result = binary(rest.from(), result);
      skipBlanks();
    }
    if (!rest.startsWith(")")) {
      throw new PatternSyntaxException(rest, "missing ')' at end of nested expression");
    }
    rest = rest.drop(1);
    return result;
  }

  private Expression binary(int start, Expression left) throws PatternSyntaxException {
    skipBlanks();
    if (rest.isEmpty()) {
      return left;
    }
    var operator =
        switch (rest.charAt(0)) {
          case '+' -> Expression.Operator.ADD;
          case '-' -> Expression.Operator.SUB;
          default ->
              throw new PatternSyntaxException(
                  rest, "unsupported operation '" + rest.charAt(0) + "'");
        };
    rest = rest.drop(1);
    skipBlanks();
    if (rest.isEmpty()) {
      throw new PatternSyntaxException(rest, "missing operand in expression");
    }
    var right = operand(legacy ? Operands.DECIMAL_ONLY : Operands.ANY, false);
    return new Expression.Binary(
        new Span(rest.source(), start, rest.from()), operator, left, right);
  }

  private Expression call(VariableName function) throws PatternSyntaxException {
    skipBlanks();
    var operator =
        switch (function.name()) {
          case "add" -> Expression.Operator.ADD;
          case "div" -> Expression.Operator.DIV;
          case "max" -> Expression.Operator.MAX;
          case "min" -> Expression.Operator.MIN;
          case "mul" -> Expression.Operator.MUL;
          case "sub" -> Expression.Operator.SUB;
          default ->
              throw new PatternSyntaxException(
                  function.text(), "call to undefined function '" + function.name() + "'");
        };
    rest = rest.drop(1);
    var arguments = arguments();
    if (!rest.startsWith(")")) {
      throw new PatternSyntaxException(rest, "missing ')' at end of call expression");
    }
    rest = rest.drop(1);
    if (arguments.size() != 2) {
      throw new PatternSyntaxException(
          function.text(),
          "function '%s' takes 2 arguments but %d given"
              .formatted(function.name(), arguments.size()));
    }
    // What follows the call, and not the call, is what LLVM shows of it when formats conflict.
    return new Expression.Binary(rest, operator, arguments.getFirst(), arguments.getLast());
  }

  private List<Expression> arguments() throws PatternSyntaxException {
    var arguments = new ArrayList<Expression>();
    skipBlanks();
    while (!rest.isEmpty() && !rest.startsWith(")")) {
      if (rest.startsWith(",")) {
        throw new PatternSyntaxException(rest, "missing argument");
      }
      int start = rest.from();
      var argument = operand(Operands.ANY, false);
      skipBlanks();
      while (!rest.isEmpty() && !rest.startsWith(",") && !rest.startsWith(")")) {
        argument = binary(start, argument);
        skipBlanks();
      }
      arguments.add(argument);
      if (!rest.startsWith(",")) {
        break;
      }
      rest = rest.drop(1);
      skipBlanks();
      if (rest.startsWith(")")) {
        throw new PatternSyntaxException(rest, "missing argument");
      }
    }
    return arguments;
  }

  private void skipBlanks() {
    rest = rest.trimStart();
  }

  private static int digits(Span text, int radix) {
    int count = 0;
    while (count < text.length()
        && text.charAt(count) < 0x80
        && Character.digit(text.charAt(count), radix) >= 0) {
      count++;
    }
    return count;
  }
}
