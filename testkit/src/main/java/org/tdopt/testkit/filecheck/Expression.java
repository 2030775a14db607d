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

  record Unknown(List<Cause> causes) implements Value {}

  /** Why a value is not known. */
  sealed interface Cause {
    String message();
  }

  record UndefinedVariable(Span use) implements Cause {
    @Override
    public String message() {
      return "undefined variable: " + use.text();
    }
  }

  record Overflow() implements Cause {
    @Override
    public String message() {
      return "overflow error";
    }
  }

  default Value evaluate() {
    return switch (this) {
      case Literal literal -> new Number(literal.value());
      case Use use ->
          use.variable()
              .value()
              .<Value>map(Number::new)
              .orElseGet(() -> new Unknown(List.of(new UndefinedVariable(use.text()))));
      case Binary binary -> evaluate(binary);
    };
  }

  private static Value evaluate(Binary binary) {
    var left = binary.left().evaluate();
    var right = binary.right().evaluate();
    if (left instanceof Number(var l) && right instanceof Number(var r)) {
      return binary
          .operator()
          .apply(l, r)
          .<Value>map(Number::new)
          .orElseGet(() -> new Unknown(List.of(new Overflow())));
    }
    var causes = new ArrayList<Cause>();
    for (var operand : List.of(left, right)) {
      if (operand instanceof Unknown(var found)) {
        causes.addAll(found);
      }
    }
    return new Unknown(List.copyOf(causes));
  }

  /** The format that the variables of this expression imply; empty if there are none. */
  default Optional<NumericFormat> implicitFormat() throws PatternSyntaxException {
    return switch (this) {
      case Literal _ -> Optional.empty();
      case Use use -> Optional.of(use.variable().format());
      case Binary(var text, var _, var left, var right) -> {
        Optional<NumericFormat> leftFormat;
        try {
          leftFormat = left.implicitFormat();
        } catch (PatternSyntaxException e) {
          // Conflicts on both sides are told.
          try {
            right.implicitFormat();
          } catch (PatternSyntaxException another) {
            e.addSuppressed(another);
          }
          throw e;
        }
        var rightFormat = right.implicitFormat();
        if (leftFormat.isPresent()
            && rightFormat.isPresent()
            && !leftFormat.get().equals(rightFormat.get())) {
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
