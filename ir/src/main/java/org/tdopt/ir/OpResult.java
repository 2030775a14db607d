package org.tdopt.ir;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Type;

/** Result number {@link #index} of an operation. */
public final class OpResult extends Value {
  private final Operation owner;
  private final int index;

  OpResult(Operation owner, int index, Type type) {
    super(type);
    this.owner = owner;
    this.index = index;
  }

  public Operation owner() {
    return owner;
  }

  public int index() {
    return index;
  }

  @Override
  public Location location() {
    return owner.location();
  }

  @Override
  public Optional<Operation> definingOp() {
    return Optional.of(owner);
  }

  @Override
  public @Nullable Block parentBlock() {
    return owner.block();
  }
}
