package org.tdopt.ir;

import java.util.Optional;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Type;

/** Argument number {@link #index} of a block. */
public final class BlockArgument extends Value {
  private final Block owner;
  int index;
  private Location location;

  BlockArgument(Block owner, int index, Type type, Location location) {
    super(type);
    this.owner = owner;
    this.index = index;
    this.location = location;
  }

  public Block owner() {
    return owner;
  }

  public int index() {
    return index;
  }

  @Override
  public Location location() {
    return location;
  }

  public void setLocation(Location newLocation) {
    location = newLocation;
  }

  @Override
  public Optional<Operation> definingOp() {
    return Optional.empty();
  }

  @Override
  public Block parentBlock() {
    return owner;
  }
}
