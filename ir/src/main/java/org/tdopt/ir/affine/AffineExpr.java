package org.tdopt.ir.affine;

import org.jspecify.annotations.Nullable;

/** An affine expression over dimensions and symbols. */
public sealed interface AffineExpr {
  /** Dimension {@code d<position>}. */
  record Dim(int position) implements AffineExpr {
    @Override
    public String toString() {
      return "d" + position;
    }
  }

  /** Symbol {@code s<position>}. */
  record Symbol(int position) implements AffineExpr {
    @Override
    public String toString() {
      return "s" + position;
    }
  }

  /** An integer. */
  record Constant(long value) implements AffineExpr {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** The operators; the divisions round towards minus and plus infinity, the remainder is positive. */
  enum Operator {
    ADD("+"),
    MUL("*"),
    MOD("mod"),
    FLOOR_DIV("floordiv"),
    CEIL_DIV("ceildiv");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    long apply(long l, long r) {
      return switch (this) {
        case ADD -> Math.addExact(l, r);
        case MUL -> Math.multiplyExact(l, r);
        case MOD -> Math.floorMod(l, r);
        case FLOOR_DIV -> Math.floorDiv(l, r);
        case CEIL_DIV -> Math.ceilDiv(l, r);
      };
    }
  }

  /** An operator on two expressions. */
  record Binary(Operator operator, AffineExpr left, AffineExpr right) implements AffineExpr {
    @Override
    public String toString() {
      return switch (right) {
        case Constant c when operator == Operator.MUL && c.value() == -1 -> "-" + factor(left);
        case Constant c when operator == Operator.ADD && c.value() < 0 ->
            left + " - " + -c.value();
        case Binary(var op, var l, Constant c)
            when operator == Operator.ADD && op == Operator.MUL && c.value() < 0 ->
            c.value() < -1
                ? left + " - " + factor(l) + " * " + -c.value()
                : left + " - " + (isSum(l) ? factor(l) : l.toString());
        default ->
            operator == Operator.ADD
                ? left + " + " + right
                : factor(left) + " " + operator.text + " " + factor(right);
      };
    }

    private static boolean isSum(AffineExpr e) {
      return e instanceof Binary b && b.operator == Operator.ADD;
    }

    private static String factor(AffineExpr e) {
      return e instanceof Binary ? "(" + e + ")" : e.toString();
    }
  }

  static AffineExpr dim(int position) {
    return new Dim(position);
  }

  static AffineExpr symbol(int position) {
    return new Symbol(position);
  }

  static AffineExpr constant(long value) {
    return new Constant(value);
  }

  /**
   * The operator applied, in the normal form of MLIR: constants folded, neutral elements dropped,
   * symbols and constants on the right, factors of one term added up.
   */
  static AffineExpr of(Operator operator, AffineExpr left, AffineExpr right) {
    if (left instanceof Constant l
        && right instanceof Constant r
        && !(isDivision(operator) && r.value() == 0)) {
      return constant(operator.apply(l.value(), r.value()));
    }
    boolean commutes = !isDivision(operator);
    if (commutes
        && (left instanceof Constant || isSymbolic(left) && !isSymbolic(right))) {
      return of(operator, right, left);
    }
    if (right instanceof Constant r) {
      if (r.value() == 0 && operator == Operator.ADD
          || r.value() == 1 && operator == Operator.MUL) {
        return left;
      }
      if (r.value() == 0 && operator == Operator.MUL) {
        return r;
      }
      if (r.value() == 1 && isDivision(operator)) {
        return operator == Operator.MOD ? constant(0) : left;
      }
      if (r.value() > 1 && isDivision(operator)) {
        var divided = divided(operator, left, r);
        if (divided != null) {
          return divided;
        }
      }
    }
    if (commutes && left instanceof Binary(var op, var l, Constant c) && op == operator) {
      return right instanceof Constant r
          ? of(operator, l, constant(operator.apply(c.value(), r.value())))
          : of(operator, of(operator, l, right), c);
    }
    if (operator == Operator.ADD && term(left).equals(term(right))) {
      return of(
          Operator.MUL, term(left), constant(Math.addExact(coefficient(left), coefficient(right))));
    }
    return new Binary(operator, left, right);
  }

  /**
   * The quotient or remainder where multiples of the divisor leave less to compute, by {@code (a *
   * kd) / d = a * k} and {@code (a + kd) / d = a / d + k}; null if none does.
   */
  private static @Nullable AffineExpr divided(Operator operator, AffineExpr left, Constant by) {
    long divisor = by.value();
    if (operator == Operator.MOD) {
      if (knownDivisor(left) % divisor == 0) {
        return constant(0);
      }
      if (left instanceof Binary(var op, var l, var r) && op == Operator.ADD) {
        if (knownDivisor(l) % divisor == 0) {
          return of(Operator.MOD, r, by);
        }
        return knownDivisor(r) % divisor == 0 ? of(Operator.MOD, l, by) : null;
      }
      return left instanceof Binary(var op, var l, Constant c)
              && op == Operator.MOD
              && c.value() >= 1
              && c.value() % divisor == 0
          ? of(Operator.MOD, l, by)
          : null;
    }
    if (left instanceof Binary(var op, var l, Constant c)
        && op == Operator.MUL
        && c.value() % divisor == 0) {
      return of(Operator.MUL, l, constant(c.value() / divisor));
    }
    if (operator == Operator.FLOOR_DIV
        && left instanceof Binary(var op, var l, var r)
        && op == Operator.ADD
        && (knownDivisor(l) % divisor == 0 || knownDivisor(r) % divisor == 0)) {
      return of(operator, l, by).plus(of(operator, r, by));
    }
    return null;
  }

  /** A number that divides every value of the expression. */
  private static long knownDivisor(AffineExpr e) {
    return switch (e) {
      case Dim _, Symbol _ -> 1;
      case Constant c -> Math.abs(c.value());
      case Binary(var op, var l, var r) ->
          switch (op) {
            case MUL -> {
              long a = knownDivisor(l);
              long b = knownDivisor(r);
              yield Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : 1;
            }
            case ADD, MOD -> gcd(knownDivisor(l), knownDivisor(r));
            case FLOOR_DIV, CEIL_DIV ->
                r instanceof Constant c && c.value() != 0 && knownDivisor(l) % c.value() == 0
                    ? Math.abs(knownDivisor(l) / c.value())
                    : 1;
          };
    };
  }

  private static long gcd(long a, long b) {
    return b == 0 ? Math.abs(a) : gcd(b, a % b);
  }

  private static AffineExpr term(AffineExpr e) {
    return e instanceof Binary(var op, var l, Constant _) && op == Operator.MUL ? l : e;
  }

  private static long coefficient(AffineExpr e) {
    return e instanceof Binary(var op, _, Constant c) && op == Operator.MUL ? c.value() : 1;
  }

  /** Whether only symbols and constants occur. */
  private static boolean isSymbolic(AffineExpr e) {
    return switch (e) {
      case Dim _ -> false;
      case Symbol _, Constant _ -> true;
      case Binary b -> isSymbolic(b.left) && isSymbolic(b.right);
    };
  }

  private static boolean isDivision(Operator operator) {
    return operator != Operator.ADD && operator != Operator.MUL;
  }

  default AffineExpr plus(AffineExpr other) {
    return of(Operator.ADD, this, other);
  }

  default AffineExpr times(long factor) {
    return of(Operator.MUL, this, constant(factor));
  }

  /** The value at those dimensions and symbols. */
  default long evaluate(long[] dims, long[] symbols) {
    return switch (this) {
      case Dim d -> dims[d.position];
      case Symbol s -> symbols[s.position];
      case Constant c -> c.value;
      case Binary b ->
          b.operator.apply(b.left.evaluate(dims, symbols), b.right.evaluate(dims, symbols));
    };
  }

  /** This expression with every dimension and symbol replaced. */
  default AffineExpr substitute(AffineExpr[] dims, AffineExpr[] symbols) {
    return switch (this) {
      case Dim d -> dims[d.position];
      case Symbol s -> symbols[s.position];
      case Constant c -> c;
      case Binary b ->
          of(b.operator, b.left.substitute(dims, symbols), b.right.substitute(dims, symbols));
    };
  }

  /** Whether dimension {@code position} occurs. */
  default boolean uses(int position) {
    return switch (this) {
      case Dim d -> d.position == position;
      case Symbol _, Constant _ -> false;
      case Binary b -> b.left.uses(position) || b.right.uses(position);
    };
  }
}
