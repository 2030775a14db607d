package org.tdopt.ir.spec;

/** A named result, or a run of results. */
public record ResultSlot(String name, TypeConstraint constraint, Arity arity) implements Slot {
  public static ResultSlot of(String name, TypeConstraint constraint) {
    return new ResultSlot(name, constraint, Arity.ONE);
  }

  public static ResultSlot optional(String name, TypeConstraint constraint) {
    return new ResultSlot(name, constraint, Arity.OPTIONAL);
  }

  public static ResultSlot variadic(String name, TypeConstraint constraint) {
    return new ResultSlot(name, constraint, Arity.VARIADIC);
  }
}
