package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Type;

/**
 * A sequence of operations with arguments. Iteration permits erasing or moving the operation it
 * has just returned.
 */
public final class Block implements Iterable<Operation> {
  @Nullable Region region;
  private final List<BlockArgument> arguments = new ArrayList<>();
  private @Nullable Operation first;
  private @Nullable Operation last;
  private boolean orderValid = true;

  /** The region that holds this block; null while it is in none. */
  public @Nullable Region region() {
    return region;
  }

  /** The operation around this block; null while there is none. */
  public @Nullable Operation parentOp() {
    return region == null ? null : region.parentOp();
  }

  public List<BlockArgument> arguments() {
    return Collections.unmodifiableList(arguments);
  }

  public BlockArgument argument(int i) {
    return arguments.get(i);
  }

  public BlockArgument addArgument(Type type, Location location) {
    var argument = new BlockArgument(this, arguments.size(), type, location);
    arguments.add(argument);
    return argument;
  }

  /** Removes an argument that has no use. */
  public void eraseArgument(int i) {
    if (arguments.get(i).hasUses()) {
      throw new IllegalStateException("block argument " + i + " still has uses");
    }
    arguments.remove(i);
    for (int j = i; j < arguments.size(); j++) {
      arguments.get(j).index = j;
    }
  }

  public boolean isEmpty() {
    return first == null;
  }

  @Nullable Operation first() {
    return first;
  }

  public Optional<Operation> firstOp() {
    return Optional.ofNullable(first);
  }

  public Optional<Operation> lastOp() {
    return Optional.ofNullable(last);
  }

  /**
   * The last operation, which the verifier has found to be a terminator.
   *
   * @throws NoSuchElementException if the block is empty
   */
  public Operation terminator() {
    if (last == null) {
      throw new NoSuchElementException("the block has no terminator");
    }
    return last;
  }

  /** The operations as a copy. */
  public List<Operation> operations() {
    var list = new ArrayList<Operation>();
    for (var op : this) {
      list.add(op);
    }
    return list;
  }

  public void append(Operation op) {
    insertBefore(op, null);
  }

  /** Puts {@code op}, which is in no block, before {@code anchor}, or at the end if that is null. */
  public void insertBefore(Operation op, @Nullable Operation anchor) {
    if (op.block != null) {
      throw new IllegalStateException("'" + op.name() + "' is already in a block");
    }
    if (anchor != null && anchor.block != this) {
      throw new IllegalArgumentException("'" + anchor.name() + "' is not in this block");
    }
    var before = anchor == null ? last : anchor.previous;
    op.block = this;
    op.previous = before;
    op.next = anchor;
    if (before == null) {
      first = op;
    } else {
      before.next = op;
    }
    if (anchor == null) {
      last = op;
      if (orderValid) {
        op.order = before == null ? 0 : before.order + 1;
      }
    } else {
      anchor.previous = op;
      orderValid = false;
    }
  }

  /** Takes {@code op} out without erasing it. */
  void unlink(Operation op) {
    if (op.previous == null) {
      first = op.next;
    } else {
      op.previous.next = op.next;
    }
    if (op.next == null) {
      last = op.previous;
    } else {
      op.next.previous = op.previous;
    }
    op.block = null;
    op.previous = null;
    op.next = null;
  }

  boolean comesBefore(Operation a, Operation b) {
    return position(a) < position(b);
  }

  int position(Operation a) {
    if (!orderValid) {
      int i = 0;
      for (var op = first; op != null; op = op.next) {
        op.order = i++;
      }
      orderValid = true;
    }
    return a.order;
  }

  /** The blocks that the last operation may go to. */
  public List<Block> successors() {
    return last == null ? List.of() : last.successors();
  }

  @Override
  public Iterator<Operation> iterator() {
    return new Iterator<>() {
      private @Nullable Operation upcoming = first;

      @Override
      public boolean hasNext() {
        return upcoming != null;
      }

      @Override
      public Operation next() {
        var op = upcoming;
        if (op == null) {
          throw new NoSuchElementException();
        }
        upcoming = op.next;
        return op;
      }
    };
  }
}
