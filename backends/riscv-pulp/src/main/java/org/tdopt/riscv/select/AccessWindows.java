package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.LoadOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/**
 * Chooses base addresses. The accesses in a loop whose addresses differ by constants share a base
 * register as long as the constants fit into the 12-bit offsets of loads and stores; the base is then
 * chosen so that as many as possible do.
 */
final class AccessWindows {
  private static final int LOWEST_OFFSET = -2048;
  private static final int HIGHEST_OFFSET = 2047;

  /** Of a base without registers {@code lui} makes the upper bits, in steps of this. */
  private static final int PAGE = 4096;

  private record Key(Operation loop, LinearForm varying) {}

  private final IndexForms forms;
  private final Views views;
  private final Map<Key, TreeSet<Long>> constants = new LinkedHashMap<>();
  private final Map<Key, TreeMap<Long, Long>> bases = new LinkedHashMap<>();

  AccessWindows(FuncOp function, IndexForms forms, Views views) {
    this.forms = forms;
    this.views = views;
    for (var op : function.collect(Operation.class)) {
      switch (op) {
        case LoadOp load -> note(load, load.memref(), load.indices());
        case StoreOp store -> note(store, store.memref(), store.indices());
        default -> {}
      }
    }
    constants.forEach((key, all) -> bases.put(key, windows(all, key.varying().isConstant())));
  }

  /** The address of an element, in bytes. */
  LinearForm address(Value memref, List<Value> indices, Operation user) {
    var view = views.of(memref);
    var address = view.address();
    for (int i = 0; i < indices.size(); i++) {
      address =
          address.plus(Views.product(forms.of(indices.get(i)), view.strides().get(i), user));
    }
    return address;
  }

  /** The part of {@code address} to keep in a register; the rest fits into an offset. */
  LinearForm base(Operation user, LinearForm address) {
    var windows = bases.get(new Key(loopAround(user), address.varying()));
    var base = windows == null ? null : windows.floorEntry(address.constant());
    if (base == null) {
      throw new IllegalStateException("the access of '" + user.name() + "' was not noted");
    }
    return address.varying().plus(base.getValue());
  }

  private void note(Operation op, Value memref, List<Value> indices) {
    var address = address(memref, indices, op);
    var key = new Key(loopAround(op), address.varying());
    int bytes = BufferPlacement.elementBytes(views.of(memref).elementType(), op);
    for (int word = 0; word < bytes; word += 4) {
      constants.computeIfAbsent(key, _ -> new TreeSet<>()).add(address.constant() + word);
    }
  }

  /** The innermost loop around {@code op} that runs more than once, or else the function. */
  private Operation loopAround(Operation op) {
    for (var o = op.parentOp(); o != null; o = o.parentOp()) {
      if (o instanceof FuncOp
          || o instanceof ForOp loop && forms.tripCount(loop).orElse(-1) != 1) {
        return o;
      }
    }
    throw new IllegalStateException("'" + op.name() + "' is in no function");
  }

  /** Bases by the lowest constant they serve. */
  private static TreeMap<Long, Long> windows(TreeSet<Long> constants, boolean absolute) {
    var windows = new TreeMap<Long, Long>();
    var left = new ArrayList<>(constants);
    while (!left.isEmpty()) {
      long lowest = left.getFirst();
      long highest = lowest;
      for (long c : left) {
        highest = c - lowest <= HIGHEST_OFFSET - LOWEST_OFFSET ? c : highest;
      }
      long base;
      if (absolute) {
        base = Math.floorDiv(lowest - LOWEST_OFFSET, (long) PAGE) * PAGE;
      } else {
        base = highest - lowest <= HIGHEST_OFFSET ? lowest : lowest - LOWEST_OFFSET;
      }
      windows.put(lowest, base);
      left.removeIf(c -> c - base <= HIGHEST_OFFSET);
    }
    return windows;
  }
}
