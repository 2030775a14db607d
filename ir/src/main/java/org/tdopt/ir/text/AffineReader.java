package org.tdopt.ir.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineExpr.Operator;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.affine.IntegerSet;

/** Builds affine maps and sets from what the grammar reads. */
final class AffineReader {
  private static final IntegerSet.Constraint ALWAYS =
      new IntegerSet.Constraint(AffineExpr.constant(0), true);

  private final Source source;
  private final Map<String, AffineExpr> names = new HashMap<>();
  private int dimensions;
  private int symbols;

  AffineReader(Source source) {
    this.source = source;
  }

  void begin() {
    names.clear();
    dimensions = 0;
    symbols = 0;
  }

  void addDimension(Token name) {
    declare(name, AffineExpr.dim(dimensions++));
  }

  void addSymbol(Token name) {
    declare(name, AffineExpr.symbol(symbols++));
  }

  private void declare(Token name, AffineExpr meaning) {
    if (names.put(name.getText(), meaning) != null) {
      throw source.error(name, "redefinition of identifier '%s'", name.getText());
    }
  }

  AffineExpr named(Token name) {
    var meaning = names.get(name.getText());
    if (meaning == null) {
      throw source.error(name, "use of undeclared identifier '%s'", name.getText());
    }
    return meaning;
  }

  AffineExpr constant(Token number) {
    try {
      return AffineExpr.constant(new BigInteger(number.getText()).longValueExact());
    } catch (ArithmeticException e) {
      throw source.error(number, "the constant %s exceeds 64 bits", number.getText());
    }
  }

  AffineExpr add(AffineExpr left, AffineExpr right) {
    return left.plus(right);
  }

  AffineExpr subtract(AffineExpr left, AffineExpr right) {
    return left.plus(right.times(-1));
  }

  AffineExpr negate(AffineExpr e) {
    return e.times(-1);
  }

  AffineExpr multiply(Token operator, AffineExpr left, AffineExpr right) {
    var kind =
        switch (operator.getText()) {
          case "*" -> Operator.MUL;
          case "floordiv" -> Operator.FLOOR_DIV;
          case "ceildiv" -> Operator.CEIL_DIV;
          default -> Operator.MOD;
        };
    if (kind == Operator.MUL ? !isSymbolic(left) && !isSymbolic(right) : !isSymbolic(right)) {
      throw source.error(
          operator,
          kind == Operator.MUL
              ? "non-affine expression: at least one of the multiply operands has to be either a"
                  + " constant or symbolic"
              : "non-affine expression: right operand of '%s' has to be either a constant or"
                  + " symbolic",
          operator.getText());
    }
    try {
      return AffineExpr.of(kind, left, right);
    } catch (ArithmeticException e) {
      throw source.error(operator, "the result of '%s' exceeds 64 bits", operator.getText());
    }
  }

  private static boolean isSymbolic(AffineExpr e) {
    return switch (e) {
      case AffineExpr.Dim _ -> false;
      case AffineExpr.Symbol _, AffineExpr.Constant _ -> true;
      case AffineExpr.Binary b -> isSymbolic(b.left()) && isSymbolic(b.right());
    };
  }

  AffineMap map(List<AffineExpr> results) {
    return new AffineMap(dimensions, symbols, results);
  }

  IntegerSet set(List<IntegerSet.Constraint> constraints) {
    return new IntegerSet(
        dimensions, symbols, constraints.isEmpty() ? List.of(ALWAYS) : constraints);
  }

  IntegerSet.Constraint equal(AffineExpr left, AffineExpr right) {
    return new IntegerSet.Constraint(subtract(left, right), true);
  }

  /** {@code left >= right}. */
  IntegerSet.Constraint atLeast(AffineExpr left, AffineExpr right) {
    return new IntegerSet.Constraint(subtract(left, right), false);
  }
}
