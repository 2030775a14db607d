package org.tdopt.ir.rewrite;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.type.Type;

/**
 * Keeps each constant once, at the start of the outermost region it may be in: the one of the
 * nearest operation that is isolated from above or unknown.
 */
public final class UniqueConstants {
  private record Key(String dialect, Attribute value, Type type) {}

  private record Home(Map<Key, Operation> constants, Key key) {}

  private final Map<Region, Map<Key, Operation>> perRegion = new IdentityHashMap<>();
  private final Map<Operation, Home> homes = new IdentityHashMap<>();

  /**
   * Moves the constant {@code op} to its place and returns it, or returns the equal constant that is
   * there already.
   */
  Operation unique(Operation op) {
    if (homes.containsKey(op)) {
      hoist(op);
      return op;
    }
    var region = home(op);
    var constants = perRegion.computeIfAbsent(region, _ -> new HashMap<>());
    var key = new Key(op.dialectName(), ((ConstantLike) op).value(), op.result(0).type());
    var known = constants.get(key);
    if (known != null) {
      return known;
    }
    if (op.block() != region.entry()) {
      moveToFront(op, region);
    } else {
      hoist(op);
    }
    constants.put(key, op);
    homes.put(op, new Home(constants, key));
    return op;
  }

  /**
   * The constant {@code value} for use at {@code user}, made at the start of its region if it is not
   * there; empty if {@code dialect} cannot make it.
   */
  public Optional<Value> get(
      Operation user, Dialect dialect, Attribute value, Type type, Location location) {
    var region = home(user);
    var constants = perRegion.computeIfAbsent(region, _ -> new HashMap<>());
    var known = constants.get(new Key("", value, type));
    if (known != null) {
      return Optional.of(known.result(0));
    }
    var builder = OpBuilder.atStart(region.entry());
    var made = dialect.materializeConstant(builder, location, value, type);
    made.ifPresent(
        op -> {
          if (op.block() == null) {
            builder.insert(op);
          }
          var key = new Key("", value, type);
          constants.put(key, op);
          homes.put(op, new Home(constants, key));
        });
    return made.map(op -> op.result(0));
  }

  /** Whether {@link #get} has made {@code op}. */
  public boolean isKept(Operation op) {
    return homes.containsKey(op);
  }

  /** Forgets {@code op}, which is about to be erased. */
  void forget(Operation op) {
    var home = homes.remove(op);
    if (home != null) {
      home.constants.remove(home.key, op);
    }
  }

  /** Moves {@code op} to the front of its block unless only constants kept here are before it. */
  private void hoist(Operation op) {
    var previous = op.previous();
    if (previous != null && !homes.containsKey(previous)) {
      var first = first(op);
      op.moveBefore(first);
    }
  }

  private static void moveToFront(Operation op, Region region) {
    op.moveBefore(region.entry().firstOp().orElseThrow());
  }

  private static Operation first(Operation op) {
    var block = op.block();
    if (block == null) {
      throw new IllegalStateException("'" + op.name() + "' is in no block");
    }
    return block.firstOp().orElseThrow();
  }

  private static Region home(Operation op) {
    for (@Nullable Operation at = op; at != null; at = at.parentOp()) {
      var block = at.block();
      var region = block == null ? null : block.region();
      var parent = region == null ? null : region.parentOp();
      if (region != null
          && parent != null
          && (parent instanceof IsolatedFromAbove
              || !parent.spec().isRegistered()
              || parent.block() == null)) {
        return region;
      }
    }
    throw new IllegalStateException("'" + op.name() + "' is in no region");
  }
}
