package org.tdopt.riscv.rv;

import java.util.Optional;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.DialectType;
import org.tdopt.target.Registers;

/**
 * The content of a machine register: {@code !rv.reg} or {@code !rv.freg}, and after allocation of
 * one register, such as {@code !rv.reg<a0>}.
 *
 * @param number 0 to 31, or {@link #UNASSIGNED}
 */
public record RegisterType(Kind kind, int number) implements DialectType {
  /** The number of a register that is still to be chosen. */
  public static final int UNASSIGNED = -1;

  public static final RegisterType INTEGER = new RegisterType(Kind.INTEGER, UNASSIGNED);
  public static final RegisterType FLOAT = new RegisterType(Kind.FLOAT, UNASSIGNED);

  /** The register that is always zero. */
  public static final RegisterType ZERO = new RegisterType(Kind.INTEGER, 0);

  public static final TypeConstraint ANY =
      TypeConstraint.ofClass("register", RegisterType.class);
  public static final TypeConstraint ANY_INTEGER =
      new TypeConstraint(
          "integer register", t -> t instanceof RegisterType r && r.kind() == Kind.INTEGER);

  /** What a register holds. Where float registers alias integer ones, both kinds share them. */
  public enum Kind {
    INTEGER,
    FLOAT
  }

  public boolean isAssigned() {
    return number != UNASSIGNED;
  }

  /** A register of this kind with that number. */
  public RegisterType assigned(int register) {
    return new RegisterType(kind, register);
  }

  /** The register's name in assembly. */
  public String registerName() {
    return kind == Kind.INTEGER ? Registers.integerName(number) : Registers.floatName(number);
  }

  /** The type whose text after {@code !rv.} is {@code body}. */
  static Optional<RegisterType> parse(String body) {
    for (var base : new RegisterType[] {INTEGER, FLOAT}) {
      if (body.equals(base.body())) {
        return Optional.of(base);
      }
      for (int i = 0; i < 32; i++) {
        if (body.equals(base.assigned(i).body())) {
          return Optional.of(base.assigned(i));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String dialect() {
    return "rv";
  }

  @Override
  public String body() {
    var name = kind == Kind.INTEGER ? "reg" : "freg";
    return isAssigned() ? name + "<" + registerName() + ">" : name;
  }

  @Override
  public String toString() {
    return text();
  }
}
