package org.tdopt.testkit.filecheck;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A numeric expression. */
sealed interface Expression {
  /** The text of this expression in the check file. */
  Span text();

  record Literal(Span text, BigInteger value) implements Expression {}

  record Use(Span text, NumericVariable variable) implements Expression {}

  record Binary(Span text, Operator operator, Expression left, Expression right)
      implements Expression {}

  enum Operator {
    ADD,
    SUB,
    MUL,
    DIV,
    MIN,
    MAX;

    /** Empty for a division by zero. */
    Optional<BigInteger> apply(BigInteger left, BigInteger right) {
      return switch (this) {
        case ADD -> Optional.of(left.add(right));
        case SUB -> Optional.of(left.subtract(right));
        case MUL -> Optional.of(left.multiply(right));
        case DIV -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right));
        case MIN -> Optional.of(left.min(right));
        case MAX -> Optional.of(left.max(right));
      };
    }
  }

  /** The value of an expression, or why it has none. */
  sealed interface Value {}

  record Number(BigInteger value) implements Value {}

  /** The places of undefined variables. */
  record Undefined(List<Span> uses) implements Value {}

  record Overflow() implements Value {}

  default Value evaluate() {
    return switch (this) {
      case Literal literal -> new Number(literal.value());
      case Use use ->
          use.variable()
              .value()
              .<Value>map(Number::new)
              .orElseGet(() -> new Undefined(List.of(use.text())));
      case Binary binary -> evaluate(binary);
    };
  }

  private static Value evaluate(Binary binary) {
    var left = binary.left().evaluate();
    var right = binary.right().evaluate();
    if (left instanceof Number(var l) && right instanceof Number(var r)) {
      return binary.operator().apply(l, r).<Value>map(Number::new).orElseGet(Overflow::new);
    }
    var undefined = new ArrayList<Span>();
    for (var operand : List.of(left, right)) {
      if (operand instanceof Undefined(var uses)) {
        undefined.addAll(uses);
      }
    }
    return undefined.isEmpty() ? new Overflow() : new Undefined(List.copyOf(undefined));
  }

  /** The format that the variables of this expression imply; empty if there are none. */
  default Optional<NumericFormat> implicitFormat() throws PatternSyntaxException {
    return switch (this) {
      case Literal _ -> Optional.empty();
      case Use use -> Optional.of(use.variable().format());
      case Binary(var text, var _, var left, var right) -> {
        var leftFormat = left.implicitFormat();
        var rightFormat = right.implicitFormat();
        if (leftFormat.isPresent()
            && rightFormat.isPresent()
            && leftFormat.get().kind() != rightFormat.get().kind()) {
          throw new PatternSyntaxException(
              text,
              ("implicit format conflict between '%s' (%s) and '%s' (%s), need an explicit format"
                      + " specifier")
                  .formatted(
                      left.text().text(),
                      leftFormat.get().specifier(),
                      right.text().text(),
                      rightFormat.get().specifier()));
        }
        yield leftFormat.or(() -> rightFormat);
      }
    };
  }
}
