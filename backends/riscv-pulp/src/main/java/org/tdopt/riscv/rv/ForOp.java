package org.tdopt.riscv.rv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.type.Type;

/**
 * A loop that runs a known number of times, at least once: the constant {@code trip_count} or the
 * register {@code count}. With {@code hardware_loop} the core's loop unit 0 or 1 counts.
 */
public final class ForOp extends LoopOp {
  public static final OperandSlot COUNT = OperandSlot.optional("count", RegisterType.ANY_INTEGER);
  public static final PropertySlot<IntegerAttr> TRIP_COUNT =
      PropertySlot.optional("trip_count", IntegerAttr.class);
  public static final PropertySlot<IntegerAttr> HARDWARE_LOOP =
      PropertySlot.optional("hardware_loop", IntegerAttr.class);
  public static final OpSpec<ForOp> SPEC =
      OpSpec.of("rv.for", ForOp::new, COUNT, INITS, TRIP_COUNT, HARDWARE_LOOP, BODY, RESULTS)
          .assembly(new Assembly())
          .summary("a counted loop that runs at least once")
          .description(
              """
              The count is the constant `trip_count` or a register, and at least 1. With
              `hardware_loop` the core's loop unit 0 or 1 counts (`lp.setup` of Xpulp) and no
              instruction is spent on it.
              """)
          .example(
              """
              rv.func @example(%p: !rv.reg<a0>) {
                %end = rv.for 10 (%q : !rv.reg = %p : !rv.reg<a0>) {
                  %next = rv.compute addi %q, 4 : (!rv.reg) -> !rv.reg
                  rv.yield %next : !rv.reg
                }
                rv.return
              }
              """);

  private ForOp(OpState state) {
    super(SPEC, state);
  }

  /** A loop with a constant count; the body's block arguments give the types of the results. */
  public static ForOp create(
      OpBuilder b, Location loc, int tripCount, List<Value> inits, Region body) {
    return b.create(
        SPEC, state(loc, List.of(), inits, body).set(TRIP_COUNT, IntegerAttr.i32(tripCount)));
  }

  /** A loop with its count in a register. */
  public static ForOp create(
      OpBuilder b, Location loc, Value count, List<Value> inits, Region body) {
    return b.create(SPEC, state(loc, List.of(count), inits, body));
  }

  private static OpState state(Location loc, List<Value> count, List<Value> inits, Region body) {
    return OpState.at(loc)
        .operands(count)
        .operands(inits)
        .region(body)
        .results(body.entry().arguments().stream().map(Value::type).toList());
  }

  /** The count where it is a register. */
  public Optional<Value> count() {
    return getOptional(COUNT);
  }

  /** The count where it is constant. */
  public OptionalInt tripCount() {
    return getOptional(TRIP_COUNT)
        .map(c -> OptionalInt.of(c.intValue()))
        .orElse(OptionalInt.empty());
  }

  /** The loop unit that counts; empty for a loop in software. */
  public OptionalInt hardwareLoop() {
    return getOptional(HARDWARE_LOOP)
        .map(c -> OptionalInt.of(c.intValue()))
        .orElse(OptionalInt.empty());
  }

  @Override
  public LoopOp withoutCarried(int i) {
    var inits = new ArrayList<>(getAll(INITS));
    inits.remove(i);
    yielded(i).owner().eraseOperand(yielded(i).index());
    body().entry().eraseArgument(i);
    var moved = new Region();
    moved.takeBlocks(body());
    var types = new ArrayList<Type>(resultTypes());
    types.remove(i);
    var state =
        OpState.at(location())
            .operands(count().map(List::of).orElse(List.of()))
            .operands(inits)
            .region(moved)
            .results(types);
    getOptional(TRIP_COUNT).ifPresent(c -> state.set(TRIP_COUNT, c));
    getOptional(HARDWARE_LOOP).ifPresent(c -> state.set(HARDWARE_LOOP, c));
    return OpBuilder.before(this).create(SPEC, state);
  }

  @Override
  public void verify(Verifier v) {
    super.verify(v);
    v.check(
        count().isPresent() != tripCount().isPresent(),
        "needs either a count operand or the property 'trip_count'");
    if (tripCount().isPresent()) {
      v.check(tripCount().getAsInt() >= 1, "runs %d times", tripCount().getAsInt());
    }
    checkTerminator(v, YieldOp.class, 0);
    if (hardwareLoop().isPresent()) {
      int unit = hardwareLoop().getAsInt();
      v.check(unit == 0 || unit == 1, "uses loop unit %d of 0 and 1", unit);
    }
  }

  /** {@code rv.for 10 (%q : !rv.reg = %p : !rv.reg<a0>) {...}}; the count may be a register. */
  private static final class Assembly implements OpAssembly<ForOp> {
    @Override
    public String syntax() {
      return "count (%a : type = %init : type, ...) {attrs} { body }";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var count = parser.operands();
      if (count.isEmpty()) {
        state.operands(List.of());
        state.set(TRIP_COUNT, IntegerAttr.i32((int) parser.integer()));
      } else {
        parser.expect(":");
        state.operands(parser.resolve(count, List.of(parser.type())));
      }
      CarriedAssembly.parse(parser, state);
    }

    @Override
    public void print(ForOp op, AsmPrinter printer) {
      printer.text(" ");
      if (op.count().isPresent()) {
        printer.value(op.count().get()).text(" : ").type(op.count().get().type());
      } else {
        printer.text(Integer.toString(op.tripCount().orElseThrow()));
      }
      CarriedAssembly.print(op, printer, Set.of(TRIP_COUNT.name(), OpSpec.OPERAND_SEGMENTS));
    }
  }
}
