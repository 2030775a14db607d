package org.tdopt.passes.dma;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.BufferAliases;
import org.tdopt.passes.memory.UpperBound;

/**
 * The transfers of a loop's body that may overlap with the work of other iterations: those between a
 * buffer of the iteration's own and a place that no other iteration touches, or that is only read.
 *
 * @param loads into L1, wanted one iteration early
 * @param stores out of L1, waited for two iterations later
 * @param slots for each buffer how many tiles it must hold at once: two, or three if a tile is both
 *     loaded and stored
 */
record LoopTransfers(List<Transfer> loads, List<Transfer> stores, Map<AllocOp, Integer> slots) {
  /** The engine has 16 counters; a transfer in flight holds one. */
  static final int MOST_IN_FLIGHT = 12;

  /** A loop that stays as it is, with the reason. */
  static final class Declined extends Exception {
    Declined(String reason) {
      super(reason, null, false, false);
    }
  }

  /** The transfers in flight at once when the loop is pipelined. */
  int inFlight() {
    return loads.size() + 2 * stores.size();
  }

  boolean contains(Transfer transfer) {
    return loads.contains(transfer) || stores.contains(transfer);
  }

  /**
   * The transfers of {@code loop}, which may be none.
   *
   * @throws Declined if overlapping them could change what the loop computes
   */
  static LoopTransfers of(ForOp loop) throws Declined {
    var body = loop.bodyBlock();
    var all = new ArrayList<Transfer>();
    for (var op : body) {
      if (op instanceof StartOp start) {
        all.add(
            Transfer.of(start)
                .orElseThrow(() -> new Declined("a copy does not end in the iteration it begins")));
      }
    }
    var loads = new ArrayList<Transfer>();
    var stores = new ArrayList<Transfer>();
    for (var transfer : all) {
      var buffer = transfer.bufferIn(body);
      if (buffer.isPresent() && isAtTheEdge(transfer, buffer.get(), body)) {
        (transfer.in() ? loads : stores).add(transfer);
      }
    }
    var result = new LoopTransfers(loads, stores, slots(loads, stores, body));
    if (!result.slots.isEmpty()) {
      result.check(loop, all);
    }
    return result;
  }

  private static Map<AllocOp, Integer> slots(
      List<Transfer> loads, List<Transfer> stores, Block body) {
    var slots = new LinkedHashMap<AllocOp, Integer>();
    loads.forEach(t -> slots.put(t.bufferIn(body).orElseThrow(), 2));
    stores.forEach(
        t -> slots.merge(t.bufferIn(body).orElseThrow(), 2, (a, _) -> loads(loads, t, body) ? 3 : a));
    return slots;
  }

  private static boolean loads(List<Transfer> loads, Transfer store, Block body) {
    return loads.stream().anyMatch(l -> l.bufferIn(body).equals(store.bufferIn(body)));
  }

  /** Whether nothing uses the buffer before it is loaded, or after it is stored. */
  private static boolean isAtTheEdge(Transfer transfer, AllocOp buffer, Block body) {
    for (var user : BufferAliases.users(buffer.memref())) {
      var at = ancestorIn(body, user);
      boolean sameDirection =
          at instanceof StartOp other
              && Transfer.of(other).filter(t -> t.in() == transfer.in()).isPresent();
      if (at == null
          || at != transfer.start()
              && !sameDirection
              && at.isBefore(transfer.start()) == transfer.in()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Operation ancestorIn(Block block, Operation op) {
    var at = op;
    while (at != null && at.block() != block) {
      at = at.parentOp();
    }
    return at;
  }

  private void check(ForOp loop, List<Transfer> all) throws Declined {
    if (loop.tripCount().isEmpty() || loop.tripCount().getAsLong() < 2) {
      throw new Declined("it is not known to run twice");
    }
    if (inFlight() > MOST_IN_FLIGHT) {
      throw new Declined(
          "%d copies would be in flight at once, more than %d"
              .formatted(inFlight(), MOST_IN_FLIGHT));
    }
    if (loop.iterArgs().stream().anyMatch(a -> a.type() instanceof MemRefType)) {
      throw new Declined("it carries buffers");
    }
    checkOtherAccesses(loop);
    for (var transfer : loads) {
      addresses(loop, transfer);
    }
    for (var store : all) {
      if (store.in()) {
        continue;
      }
      if (stores.contains(store) && !isOfOneIteration(store.far(), loop)) {
        throw new Declined("iterations store to one place");
      }
      for (var other : all) {
        if (other == store
            || !contains(store) && !contains(other)
            || !BufferAliases.mayAlias(store.far(), other.far())) {
          continue;
        }
        boolean isTile =
            other.in()
                && other.end().isBefore(store.start())
                && BufferAliases.isSameView(store.far(), other.far())
                && isOfOneIteration(store.far(), loop);
        if (!isTile) {
          throw new Declined("what one iteration stores another may load");
        }
      }
    }
  }

  /** Nothing but transfers may touch memory outside of L1, nor start transfers further inside. */
  private static void checkOtherAccesses(ForOp loop) throws Declined {
    for (var op : loop.collect(MemoryEffects.class)) {
      if (op instanceof StartOp start) {
        if (start.block() != loop.bodyBlock()) {
          throw new Declined("a loop inside it has copies");
        }
        continue;
      }
      for (var effect : op.effects()) {
        if (effect.value() != null
            && effect.kind() != Effect.Kind.ALLOCATE
            && !effect.value().type(MemRefType.class).space().equals("L1")) {
          throw new Declined("it touches memory outside of L1 without a copy");
        }
      }
    }
  }

  /** Whether the part of a buffer that {@code view} is moves on by its own size at each iteration. */
  private static boolean isOfOneIteration(Value view, ForOp loop) {
    if (!(view.definingOp().orElse(null) instanceof SubViewOp part)
        || !part.slice().hasUnitStrides()
        || loop.isAncestorOf(BufferAliases.root(part.source()).definingOp().orElse(null))) {
      return false;
    }
    var step = loop.constantStep();
    for (int d = 0; d < part.slice().rank(); d++) {
      if (part.slice().offsets().get(d) instanceof MixedIndex.Dynamic(Value offset)
          && offset == loop.inductionVar()) {
        OptionalLong size =
            switch (part.slice().sizes().get(d)) {
              case MixedIndex.Static(long known) -> OptionalLong.of(known);
              case MixedIndex.Dynamic(Value value) -> UpperBound.find(value);
            };
        return step.isPresent()
            && size.isPresent()
            && size.getAsLong() <= step.getAsLong()
            && !isViewInside(part.source(), loop);
      }
    }
    return false;
  }

  private static boolean isViewInside(Value buffer, ForOp loop) {
    var op = buffer.definingOp().orElse(null);
    return op != null && loop.isAncestorOf(op) && BufferAliases.viewSource(buffer).isPresent();
  }

  /**
   * The operations of the body that compute the two sides of {@code transfer}, in their order.
   *
   * @throws Declined if they depend on what the iteration does before
   */
  Set<Operation> addresses(ForOp loop, Transfer transfer) throws Declined {
    var body = loop.bodyBlock();
    var needed = new LinkedHashSet<Operation>();
    Deque<Value> open = new ArrayDeque<>(List.of(transfer.near(), transfer.far()));
    while (!open.isEmpty()) {
      var value = open.pop();
      if (loop.iterArgs().contains(value)) {
        throw new Declined("where it loads from depends on the iteration before");
      }
      Optional<Operation> op = value.definingOp().filter(o -> o.block() == body);
      if (op.isEmpty() || slots.containsKey(op.get()) || !needed.add(op.get())) {
        continue;
      }
      if (!(op.get() instanceof Pure) || !op.get().regions().isEmpty()) {
        throw new Declined("where it loads from depends on '%s'".formatted(op.get().name()));
      }
      open.addAll(op.get().operands());
    }
    return needed;
  }
}
