package org.tdopt.ir.affine;

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
      if (operator == Operator.MUL && right instanceof Constant c && c.value() == -1) {
        return "-" + factor(left);
      }
      if (operator == Operator.ADD) {
        if (right instanceof Constant c && c.value() < 0) {
          return left + " - " + -c.value();
        }
        if (right instanceof Binary b
            && b.operator == Operator.MUL
            && b.right instanceof Constant c
            && c.value() < 0) {
          var magnitude = -c.value();
          return left + " - " + factor(b.left) + (magnitude == 1 ? "" : " * " + magnitude);
        }
        return left + " + " + right;
      }
      return factor(left) + " " + operator.text + " " + factor(right);
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

  /** The operator applied, with constants folded and neutral elements dropped. */
  static AffineExpr of(Operator operator, AffineExpr left, AffineExpr right) {
    if (left instanceof Constant l && right instanceof Constant r && !(isDivision(operator) && r.value() == 0)) {
      return constant(operator.apply(l.value(), r.value()));
    }
    if (left instanceof Constant && (operator == Operator.ADD || operator == Operator.MUL)) {
      return of(operator, right, left);
    }
    if (right instanceof Constant r) {
      if (r.value() == 0 && operator == Operator.ADD || r.value() == 1 && operator == Operator.MUL) {
        return left;
      }
      if (r.value() == 0 && operator == Operator.MUL) {
        return r;
      }
      if (r.value() == 1 && isDivision(operator)) {
        return operator == Operator.MOD ? constant(0) : left;
      }
    }
    return new Binary(operator, left, right);
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
