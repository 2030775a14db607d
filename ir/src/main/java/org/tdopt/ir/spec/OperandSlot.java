package org.tdopt.ir.spec;

/** A named operand, or a run of operands. */
public record OperandSlot(String name, TypeConstraint constraint, Arity arity) implements Slot {
  public static OperandSlot of(String name, TypeConstraint constraint) {
    return new OperandSlot(name, constraint, Arity.ONE);
  }

  public static OperandSlot optional(String name, TypeConstraint constraint) {
    return new OperandSlot(name, constraint, Arity.OPTIONAL);
  }

  public static OperandSlot variadic(String name, TypeConstraint constraint) {
    return new OperandSlot(name, constraint, Arity.VARIADIC);
  }
}
