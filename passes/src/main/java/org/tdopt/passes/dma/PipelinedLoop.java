package org.tdopt.passes.dma;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.CmpIPredicate;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.dma.NoneOp;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.TokenType;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.Type;

/**
 * Rewrites a loop so that the loads of the next iteration and the stores of the last one run during
 * the work of the present one:
 *
 * <pre>
 * start loads(0)
 * for t:
 *   wait loads(t); wait stores(t - 2)
 *   if t + 1 is an iteration: start loads(t + 1)
 *   work(t)
 *   start stores(t)
 * wait the last two stores
 * </pre>
 *
 * The waits stand together at the top, so that in a cluster one barrier after them serves the loaded
 * data and the reuse of the buffers alike.
 */
final class PipelinedLoop {
  private final ForOp loop;
  private final LoopTransfers transfers;
  private final Location location;
  private final Map<AllocOp, Value> storage = new LinkedHashMap<>();

  /** The numbers of tiles that buffers hold, each with the position of its slot's iteration argument. */
  private final Map<Integer, Integer> rings = new TreeMap<>();

  /** The operations that compute where the loads go from and to. */
  private final Set<Operation> addresses = new HashSet<>();

  PipelinedLoop(ForOp loop, LoopTransfers transfers) throws LoopTransfers.Declined {
    this.loop = loop;
    this.transfers = transfers;
    location = loop.location();
    for (var load : transfers.loads()) {
      addresses.addAll(transfers.addresses(loop, load));
    }
    transfers.slots().values().forEach(s -> rings.putIfAbsent(s, 0));
    int next = 0;
    for (var ring : rings.entrySet()) {
      ring.setValue(next++);
    }
  }

  /** Replaces the loop. */
  void emit() {
    var b = OpBuilder.before(loop);
    transfers.slots().forEach((alloc, slots) -> storage.put(alloc, allocate(b, alloc, slots)));
    var zero = ConstantOp.index(b, location, 0).result();
    List<Value> slots = new ArrayList<>(rings.keySet().stream().map(_ -> zero).toList());
    var first = startLoads(b, loop.lowerBound(), slots);
    var inits = new ArrayList<Value>(loop.inits());
    inits.addAll(slots);
    inits.addAll(first);
    for (int i = 0; i < 2 * transfers.stores().size(); i++) {
      inits.add(NoneOp.create(b, location).token());
    }
    var pipelined =
        ForOp.create(
            b,
            location,
            loop.lowerBound(),
            loop.upperBound(),
            loop.step(),
            inits,
            (inner, iv, args) -> body(inner, iv, List.copyOf(args)));
    pipelined.setAttributes(loop.attributes());
    int carried = loop.resultCount();
    int stores = pipelined.resultCount() - 2 * transfers.stores().size();
    for (int i = stores; i < pipelined.resultCount(); i++) {
      WaitOp.create(b, location, pipelined.result(i));
    }
    for (int i = 0; i < carried; i++) {
      loop.result(i).replaceAllUsesWith(pipelined.result(i));
    }
    loop.erase();
    eraseDead(pipelined);
  }

  /** Room for several tiles: the buffer's type with a leading dimension. */
  private Value allocate(OpBuilder b, AllocOp alloc, int slots) {
    var shape = alloc.type().shape();
    var extents = new long[shape.rank() + 1];
    extents[0] = slots;
    System.arraycopy(shape.toArray(), 0, extents, 1, shape.rank());
    var type =
        new MemRefType(
            Shape.of(extents), alloc.type().elementType(), null, alloc.type().memorySpace());
    return AllocOp.create(b, alloc.location(), type).memref();
  }

  /** The tile of a buffer in a slot. */
  private Value tile(OpBuilder b, AllocOp alloc, List<Value> slots) {
    var whole = storage.get(alloc);
    var slot = slots.get(rings.get(transfers.slots().get(alloc)));
    int rank = whole.type(MemRefType.class).rank();
    var offsets = new ArrayList<>(MixedIndex.repeated(0, rank));
    offsets.set(0, MixedIndex.of(slot));
    var sizes = new ArrayList<>(MixedIndex.ofAll(whole.type(MemRefType.class).shape().toArray()));
    sizes.set(0, MixedIndex.of(1));
    var dropped = new boolean[rank];
    dropped[0] = true;
    return SubViewOp.createDropping(b, alloc.location(), whole, Slice.of(offsets, sizes), dropped)
        .result();
  }

  private IrMapping mapping(OpBuilder b, Value iv, List<Value> slots) {
    var mapping = new IrMapping().map(loop.inductionVar(), iv);
    storage.keySet().forEach(a -> mapping.map(a.memref(), tile(b, a, slots)));
    return mapping;
  }

  /** Starts the loads of the iteration {@code iv} and gives the tokens. */
  private List<Value> startLoads(OpBuilder b, Value iv, List<Value> slots) {
    var mapping = mapping(b, iv, slots);
    for (var op : loop.bodyBlock()) {
      if (addresses.contains(op)) {
        copy(b, op, mapping);
      }
    }
    return transfers.loads().stream().map(t -> start(b, t, mapping)).toList();
  }

  private static Value start(OpBuilder b, Transfer transfer, IrMapping mapping) {
    var start = transfer.start();
    return StartOp.create(
            b, start.location(), mapping.of(start.source()), mapping.of(start.target()))
        .token();
  }

  private List<Value> body(OpBuilder b, Value iv, List<Value> args) {
    int carried = loop.resultCount();
    int loads = transfers.loads().size();
    int stores = transfers.stores().size();
    var slots = args.subList(carried, carried + rings.size());
    var loading = args.subList(carried + rings.size(), carried + rings.size() + loads);
    var storing = args.subList(args.size() - 2 * stores, args.size() - stores);
    var oldest = args.subList(args.size() - stores, args.size());

    loading.forEach(token -> WaitOp.create(b, location, token));
    oldest.forEach(token -> WaitOp.create(b, location, token));
    var next = AddIOp.create(b, location, iv, loop.step()).result(0);
    var nextSlots = new ArrayList<Value>();
    rings.forEach((count, i) -> nextSlots.add(following(b, slots.get(i), count)));
    var tokens = loads == 0 ? List.<Value>of() : loadsIfAny(b, next, nextSlots);

    var mapping = mapping(b, iv, slots);
    for (int i = 0; i < carried; i++) {
      mapping.map(loop.iterArgs().get(i), args.get(i));
    }
    work(b, mapping);

    var yields = new ArrayList<Value>();
    loop.yieldedValues().forEach(v -> yields.add(mapping.of(v)));
    yields.addAll(nextSlots);
    yields.addAll(tokens);
    transfers.stores().forEach(t -> yields.add(start(b, t, mapping)));
    yields.addAll(storing);
    return yields;
  }

  /** {@code slot + 1}, or 0 after the last. */
  private Value following(OpBuilder b, Value slot, int count) {
    var one = ConstantOp.index(b, location, 1).result();
    var next = AddIOp.create(b, location, slot, one).result(0);
    var end = ConstantOp.index(b, location, count).result();
    var wraps = CmpIOp.create(b, location, CmpIPredicate.EQ, next, end).result(0);
    var zero = ConstantOp.index(b, location, 0).result();
    return SelectOp.create(b, location, wraps, zero, next).result(0);
  }

  private List<Value> loadsIfAny(OpBuilder b, Value next, List<Value> slots) {
    var more = CmpIOp.create(b, location, CmpIPredicate.SLT, next, loop.upperBound()).result(0);
    var types = transfers.loads().stream().map(_ -> (Type) TokenType.TOKEN).toList();
    var branch =
        IfOp.create(
            b,
            location,
            types,
            more,
            inner -> startLoads(inner, next, slots),
            inner -> types.stream().map(_ -> NoneOp.create(inner, location).token()).toList());
    return List.copyOf(branch.results());
  }

  /** The body without the transfers that moved. */
  private void work(OpBuilder b, IrMapping mapping) {
    var moved = new HashSet<Operation>(storage.keySet());
    transfers.loads().forEach(t -> moved.addAll(List.of(t.start(), t.end())));
    transfers.stores().forEach(t -> moved.addAll(List.of(t.start(), t.end())));
    moved.add(loop.yieldOp());
    for (var op : loop.bodyBlock()) {
      if (!moved.contains(op)) {
        copy(b, op, mapping);
      }
    }
  }

  /** Copies {@code op}; views of tiles get the types that follow from where the tiles are now. */
  private static void copy(OpBuilder b, Operation op, IrMapping mapping) {
    b.copy(op, mapping).walk(PipelinedLoop::retype);
  }

  /** A tile starts anywhere in its storage, and so do views of it; strides stay as they were. */
  private static void retype(Operation op) {
    if (!(op instanceof Pure)
        || op.resultCount() != 1
        || !(op.result(0).type() instanceof MemRefType view)) {
      return;
    }
    boolean starts =
        op.operands().stream()
            .anyMatch(v -> v.type() instanceof MemRefType t && Shape.isDynamic(t.offset()));
    if (starts && !Shape.isDynamic(view.offset())) {
      op.result(0)
          .setType(
              new MemRefType(
                  view.shape(),
                  view.elementType(),
                  new StridedLayoutAttr(Shape.DYNAMIC, view.strides()),
                  view.memorySpace()));
    }
  }

  private static void eraseDead(ForOp pipelined) {
    for (var op : pipelined.bodyBlock().operations().reversed()) {
      if (SideEffects.isDead(op)) {
        op.erase();
      }
    }
  }
}
