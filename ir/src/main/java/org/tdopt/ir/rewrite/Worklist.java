package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;

/** A stack of operations, each at most once. */
final class Worklist {
  private static final int SMALLEST = 64;

  private final List<@Nullable Operation> stack = new ArrayList<>();

  /** A hash table by identity: what is on the stack, and where. */
  private @Nullable Operation[] keys = new Operation[SMALLEST];

  private int[] places = new int[SMALLEST];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    stack.clear();
    Arrays.fill(keys, null);
    size = 0;
  }

  void push(Operation op) {
    int slot = slot(op);
    if (keys[slot] == null) {
      keys[slot] = op;
      places[slot] = stack.size();
      stack.add(op);
      if (2 * ++size > keys.length) {
        grow();
      }
    }
  }

  void remove(Operation op) {
    int slot = slot(op);
    if (keys[slot] != null) {
      stack.set(places[slot], null);
      free(slot);
    }
  }

  /** The operation pushed last; null if there is none. */
  @Nullable Operation pop() {
    while (!stack.isEmpty()) {
      var op = stack.removeLast();
      if (op != null) {
        free(slot(op));
        return op;
      }
    }
    return null;
  }

  private static int hash(Operation op) {
    int h = System.identityHashCode(op) * 0x9e3779b9;
    return h ^ h >>> 16;
  }

  /** Where {@code op} is in the table, or belongs. */
  private int slot(Operation op) {
    int mask = keys.length - 1;
    int slot = hash(op) & mask;
    while (keys[slot] != null && keys[slot] != op) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Empties a slot and moves up what had to go past it. */
  private void free(int freed) {
    int mask = keys.length - 1;
    int hole = freed;
    keys[hole] = null;
    size--;
    for (int i = hole + 1 & mask; ; i = i + 1 & mask) {
      var op = keys[i];
      if (op == null) {
        return;
      }
      int home = hash(op) & mask;
      if ((i - home & mask) >= (i - hole & mask)) {
        keys[hole] = op;
        places[hole] = places[i];
        keys[i] = null;
        hole = i;
      }
    }
  }

  private void grow() {
    var oldKeys = keys;
    var oldPlaces = places;
    keys = new Operation[2 * oldKeys.length];
    places = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      var op = oldKeys[i];
      if (op != null) {
        int slot = slot(op);
        keys[slot] = op;
        places[slot] = oldPlaces[i];
      }
    }
  }
}
