package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.DoWhileOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Csr;
import org.tdopt.target.Opcode;

/**
 * Transfers by the cluster's DMA engine (MCHAN) and barriers. A token is a mask with the bit of the
 * transfer's counter; one counter serves all commands of a transfer. A transfer is split into commands
 * of one or two dimensions, contiguous in L1.
 */
final class DmaSelection {
  // Registers of the engine, from a core's own port.
  private static final int COMMAND = 0;
  private static final int STATUS = 4;

  // Bits of a command above its length.
  private static final int TO_L1 = 1 << 17;
  private static final int INCREMENT = 1 << 18;
  private static final int TWO_DIMENSIONS = 1 << 19;
  private static final int EVENT = 1 << 20;
  private static final int LARGEST_LENGTH = (1 << 17) - 1;

  // Registers of the event unit, from a core's own port.
  private static final int MASK_AND = 0x04;
  private static final int MASK_OR = 0x08;
  private static final int WAIT_AND_CLEAR = 0x3C;
  private static final int BARRIER_WAIT = 0x21C;

  /** The event of a finished transfer. */
  private static final int DMA_EVENT = 1 << 8;

  private static final String L1 = "L1";

  private final SelectionContext context;
  private final Emitter emitter;

  DmaSelection(SelectionContext context) {
    this.context = context;
    emitter = context.emitter();
  }

  /** All cores wait for each other. */
  void barrier(Scope scope) {
    device(Opcode.P_ELW, eventUnit() + BARRIER_WAIT, scope);
    scope.forget();
  }

  /** The number of the executing core. */
  Value coreId() {
    return emitter.computeImmediate(Opcode.CSRRS, Csr.MHARTID.number(), emitter.zero());
  }

  private int engine() {
    return context.chip().peripherals().mchanCore();
  }

  private int eventUnit() {
    return context.chip().peripherals().eventUnitCore();
  }

  void select(StartOp op, Scope scope) {
    var token =
        onCore(op.core(), scope, inner -> List.of(start(op, inner)), List.of(emitter.zero()));
    context.define(op.token(), token.getFirst());
    scope.forget();
  }

  void select(WaitOp op, Scope scope) {
    var token = context.token(op.token());
    onCore(
        op.core(),
        scope,
        inner -> {
          await(token, inner);
          return List.of();
        },
        List.of());
    scope.forget();
  }

  /** Makes instructions in a scope and gives their results. */
  @FunctionalInterface
  private interface Work {
    List<Value> in(Scope scope);
  }

  /** Runs {@code work} on one core, or on all if none is given. */
  private List<? extends Value> onCore(
      OptionalInt core, Scope scope, Work work, List<Value> elsewhere) {
    if (core.isEmpty()) {
      return work.in(scope);
    }
    return branch(
            Opcode.BEQ, coreId(), emitter.constant(core.getAsInt(), scope), scope, work, elsewhere)
        .results();
  }

  private IfOp branch(
      Opcode condition, Value lhs, Value rhs, Scope scope, Work work, List<Value> otherwise) {
    var then = Region.ofOneBlock();
    var skip = Region.ofOneBlock();
    var inner = emitter.open(scope, then.entry(), null);
    var location = emitter.location();
    YieldOp.create(inner.builder(), location, work.in(inner));
    YieldOp.create(
        emitter.open(scope, skip.entry(), null).builder(), location, otherwise);
    return IfOp.create(
        scope.builder(),
        location,
        condition,
        lhs,
        rhs,
        otherwise.stream().map(_ -> RegisterType.INTEGER).toList(),
        then,
        skip);
  }

  /**
   * While the counter is busy sleep until the engine's event; then free the counter. The event wakes
   * the core only meanwhile: an earlier transfer's must not end a wait at a barrier.
   */
  private void await(Value token, Scope scope) {
    var status = device(Opcode.LW, engine() + STATUS, scope);
    var busy = emitter.compute(Opcode.AND, status, token);
    branch(
        Opcode.BNE,
        busy,
        emitter.zero(),
        scope,
        inner -> {
          var event = emitter.constant(DMA_EVENT, inner);
          device(event, eventUnit() + MASK_OR, inner);
          var region = Region.ofOneBlock();
          var loop = emitter.open(inner, region.entry(), null);
          device(Opcode.P_ELW, eventUnit() + WAIT_AND_CLEAR, loop);
          var again =
              emitter.compute(Opcode.AND, device(Opcode.LW, engine() + STATUS, loop), token);
          ContinueIfOp.create(
              loop.builder(), emitter.location(), Opcode.BNE, again, emitter.zero(), List.of());
          DoWhileOp.create(inner.builder(), emitter.location(), List.of(), region);
          device(event, eventUnit() + MASK_AND, inner);
          return List.of();
        },
        List.of());
    device(token, engine() + STATUS, scope);
  }

  private Value device(Opcode load, int address, Scope scope) {
    var base = context.deviceBase(address, scope);
    var op =
        LoadOp.create(
            scope.builder(),
            emitter.location(),
            load,
            base,
            SelectionContext.deviceOffset(address));
    op.set(MemoryOp.VOLATILE, UnitAttr.UNIT);
    return op.value();
  }

  private void device(Value value, int address, Scope scope) {
    var base = context.deviceBase(address, scope);
    StoreOp.create(
            scope.builder(),
            emitter.location(),
            Opcode.SW,
            value,
            base,
            SelectionContext.deviceOffset(address))
        .set(MemoryOp.VOLATILE, UnitAttr.UNIT);
  }

  /** A dimension of a transfer: its extent, and the strides in both memories in bytes. */
  private record Dimension(LinearForm size, LinearForm inner, LinearForm outer) {
    /** Whether one step here is the whole of dimension {@code next} in both memories. */
    boolean continues(Dimension next) {
      return isProduct(inner, next.inner(), next.size())
          && isProduct(outer, next.outer(), next.size());
    }

    private static boolean isProduct(LinearForm product, LinearForm a, LinearForm b) {
      return a.isConstant() && product.equals(b.times(a.constant()))
          || b.isConstant() && product.equals(a.times(b.constant()));
    }
  }

  /** Starts the transfer and gives the token. */
  private Value start(StartOp op, Scope scope) {
    var source = context.views().of(op.source());
    var target = context.views().of(op.target());
    boolean toL1 = target.space().equals(L1);
    if (toL1 == source.space().equals(L1)) {
      throw new DiagnosticException(
          op.location(),
          "the DMA engine copies between L1 and other memories, not from '%s' to '%s'"
              .formatted(source.space(), target.space()));
    }
    var l1 = toL1 ? target : source;
    var other = toL1 ? source : target;
    int bytes = BufferPlacement.elementBytes(source.elementType(), op);
    var dimensions = dimensions(op, l1, other, bytes);
    var counter = device(Opcode.LW, engine() + COMMAND, scope);
    int flags = INCREMENT | EVENT | (toL1 ? TO_L1 : 0);
    new Commands(op, flags, bytes)
        .issue(
            dimensions,
            context.value(l1.address(), scope),
            context.value(other.address(), scope),
            scope);
    return emitter.compute(Opcode.SLL, emitter.constant(1, scope), counter);
  }

  /** The dimensions, outermost first, joined where they are contiguous in both memories. */
  private static List<Dimension> dimensions(StartOp op, View l1, View other, int bytes) {
    var joined = new ArrayList<Dimension>();
    for (int i = 0; i < l1.rank(); i++) {
      var size = known(l1.sizes().get(i), other.sizes().get(i));
      if (size.is(1)) {
        continue;
      }
      var dimension = new Dimension(size, l1.strides().get(i), other.strides().get(i));
      if (!joined.isEmpty() && joined.getLast().continues(dimension)) {
        var last = joined.removeLast();
        dimension =
            new Dimension(
                Views.product(last.size(), size, op), dimension.inner(), dimension.outer());
      }
      joined.add(dimension);
    }
    var element = LinearForm.of(bytes);
    if (joined.isEmpty()
        || !joined.getLast().inner().equals(element)
        || !joined.getLast().outer().equals(element)) {
      joined.add(new Dimension(LinearForm.of(1), element, element));
    }
    return joined;
  }

  /** The extent, which one of the two views may not know. */
  private static LinearForm known(LinearForm a, LinearForm b) {
    if (b.equals(View.UNKNOWN_SIZE)) {
      return a;
    }
    return a.isConstant() && !a.equals(View.UNKNOWN_SIZE) ? a : b;
  }

  /** The commands of one transfer. */
  private final class Commands {
    private final StartOp op;
    private final int flags;
    private final int elementBytes;

    Commands(StartOp op, int flags, int elementBytes) {
      this.op = op;
      this.flags = flags;
      this.elementBytes = elementBytes;
    }

    /** Loops over outer dimensions; the last one or two make a command. */
    void issue(List<Dimension> dimensions, Value inner, Value outer, Scope scope) {
      var line = dimensions.getLast();
      var lineBytes = line.size().times(elementBytes);
      if (dimensions.size() == 1) {
        guarded(lineBytes, scope, s -> command(lineBytes, null, inner, outer, s));
        return;
      }
      if (dimensions.size() == 2 && isTwoDimensional(dimensions.getFirst(), lineBytes)) {
        var first = dimensions.getFirst();
        var all = Views.product(first.size(), lineBytes, op);
        guarded(
            all, scope, s -> command(all, new Line(lineBytes, first.outer()), inner, outer, s));
        return;
      }
      loop(dimensions, inner, outer, scope);
    }

    private boolean isTwoDimensional(Dimension first, LinearForm lineBytes) {
      boolean lengthIsKnown = first.size().isConstant() || lineBytes.isConstant();
      boolean fits =
          !first.size().isConstant()
              || !lineBytes.isConstant()
              || first.size().constant() * lineBytes.constant() <= LARGEST_LENGTH;
      return first.inner().equals(lineBytes) && lengthIsKnown && fits;
    }

    private void loop(List<Dimension> dimensions, Value inner, Value outer, Scope scope) {
      var first = dimensions.getFirst();
      var region = Region.ofOneBlock();
      guarded(
          first.size(),
          scope,
          s -> {
            var innerArgument = region.entry().addArgument(RegisterType.INTEGER, op.location());
            var outerArgument = region.entry().addArgument(RegisterType.INTEGER, op.location());
            var body = emitter.open(s, region.entry(), null);
            issue(dimensions.subList(1, dimensions.size()), innerArgument, outerArgument, body);
            var next =
                List.of(
                    emitter.sum(innerArgument, context.value(first.inner(), s)),
                    emitter.sum(outerArgument, context.value(first.outer(), s)));
            YieldOp.create(body.builder(), op.location(), next);
            var inits = List.of(inner, outer);
            if (first.size().isConstant()) {
              int count = (int) first.size().constant();
              ForOp.create(s.builder(), op.location(), count, inits, region);
            } else {
              var count = context.value(first.size(), s);
              ForOp.create(s.builder(), op.location(), count, inits, region);
            }
          });
    }

    /** Does {@code work} if {@code count} is positive. */
    private void guarded(
        LinearForm count, Scope scope, Consumer<Scope> work) {
      if (count.isConstant()) {
        if (count.constant() > LARGEST_LENGTH) {
          throw new DiagnosticException(
              op.location(),
              "a contiguous transfer of %d bytes is longer than the %d of one command; tile smaller"
                  .formatted(count.constant(), LARGEST_LENGTH));
        }
        if (count.constant() > 0) {
          work.accept(scope);
        }
        return;
      }
      branch(
          Opcode.BLT,
          emitter.zero(),
          context.value(count, scope),
          scope,
          s -> {
            work.accept(s);
            return List.of();
          },
          List.of());
    }

    /** The length of a line, and the distance between lines outside of L1. */
    private record Line(LinearForm bytes, LinearForm stride) {}

    private void command(
        LinearForm bytes, @Nullable Line line, Value inner, Value outer, Scope scope) {
      int bits = flags | (line == null ? 0 : TWO_DIMENSIONS);
      var length =
          bytes.isConstant()
              ? emitter.constant((int) bytes.constant() | bits, scope)
              : emitter.compute(
                  Opcode.OR, context.value(bytes, scope), emitter.constant(bits, scope));
      device(length, engine() + COMMAND, scope);
      device(inner, engine() + COMMAND, scope);
      device(outer, engine() + COMMAND, scope);
      if (line != null) {
        device(context.value(line.bytes(), scope), engine() + COMMAND, scope);
        device(context.value(line.stride(), scope), engine() + COMMAND, scope);
      }
    }
  }
}
