package org.tdopt.riscv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.DoWhileOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.ReturnOp;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Opcode;

/** Machine functions with random loops, branches and values. */
public final class RandomFunctions {
  private static final Location HERE = Location.unknown();
  private static final int DEEPEST = 3;

  private final Random random;
  private final int pressure;
  private Value base;
  private Value zero;

  private RandomFunctions(long seed, int pressure, Block entry) {
    random = new Random(seed);
    this.pressure = pressure;
    var b = OpBuilder.atEnd(entry);
    base = entry.addArgument(RegisterType.INTEGER.assigned(10), HERE);
    zero = RegisterOp.create(b, HERE, RegisterType.ZERO);
  }

  /**
   * A function.
   *
   * @param pressure about how many values of each kind are live at once
   */
  public static FuncOp create(long seed, int pressure) {
    var body = Region.ofOneBlock();
    var made = new RandomFunctions(seed, pressure, body.entry());
    var b = OpBuilder.atEnd(body.entry());
    var integers = new ArrayList<Value>(List.of(made.base));
    var floats = new ArrayList<Value>();
    for (int i = 0; i < pressure; i++) {
      integers.add(LiOp.create(b, HERE, made.random.nextInt(5000)));
      floats.add(LoadOp.create(b, HERE, Opcode.FLW, made.base, 4 * i).value());
    }
    made.fill(b, integers, floats, 0);
    for (int i = 0; i < pressure; i++) {
      StoreOp.create(b, HERE, Opcode.FSW, floats.get(i), made.base, 4 * i);
      StoreOp.create(b, HERE, Opcode.SW, integers.get(i), made.base, 1024 + 4 * i);
    }
    ReturnOp.create(b, HERE);
    return FuncOp.create(HERE, "random", body);
  }

  private Value pick(List<Value> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void fill(OpBuilder b, List<Value> integers, List<Value> floats, int depth) {
    int count = 5 + random.nextInt(2 * pressure >> depth);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(depth < DEEPEST ? 14 : 11)) {
        case 0, 1, 2 ->
            put(integers, ComputeOp.create(b, HERE, Opcode.ADD, pick(integers), pick(integers)));
        case 3 ->
            put(integers, ComputeOp.createImmediate(b, HERE, Opcode.ADDI, 4, pick(integers)));
        case 4 -> put(integers, LoadOp.create(b, HERE, Opcode.LW, base, 8 * i).value());
        case 5, 6, 7 ->
            put(
                floats,
                ComputeOp.create(
                    b, HERE, Opcode.FMADD_S, pick(floats), pick(floats), pick(floats)));
        case 8 -> put(floats, LoadOp.create(b, HERE, Opcode.FLW, base, 4 * i).value());
        case 9 -> StoreOp.create(b, HERE, Opcode.FSW, pick(floats), base, 4 * i);
        case 10 -> StoreOp.create(b, HERE, Opcode.SW, pick(integers), base, 4 * i);
        case 11 -> loop(b, integers, floats, depth);
        case 12 -> doWhile(b, integers, floats, depth);
        default -> branch(b, integers, floats, depth);
      }
    }
  }

  /** Replaces some value, so that about as many stay live. */
  private void put(List<Value> values, Value made) {
    int at = random.nextInt(values.size());
    if (values.get(at) != base) {
      values.set(at, made);
    }
  }

  /** Values to carry: some integers, some floats. */
  private List<Value> carried(List<Value> integers, List<Value> floats) {
    var carried = new ArrayList<Value>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      carried.add(pick(integers));
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      carried.add(pick(floats));
    }
    return carried;
  }

  private static RegisterType typeOf(Value value) {
    return new RegisterType(
        value.type(RegisterType.class).kind(), RegisterType.UNASSIGNED);
  }

  private static boolean isInteger(Value value) {
    return value.type(RegisterType.class).kind() == RegisterType.Kind.INTEGER;
  }

  private Region body(
      List<Value> inits, List<Value> integers, List<Value> floats, List<Value> next, int depth) {
    var region = Region.ofOneBlock();
    var inner = new ArrayList<>(integers);
    var innerFloats = new ArrayList<>(floats);
    for (var init : inits) {
      var argument = region.entry().addArgument(typeOf(init), HERE);
      (isInteger(init) ? inner : innerFloats).add(argument);
    }
    var b = OpBuilder.atEnd(region.entry());
    fill(b, inner, innerFloats, depth + 1);
    for (var init : inits) {
      next.add(pick(isInteger(init) ? inner : innerFloats));
    }
    return region;
  }

  private void loop(OpBuilder b, List<Value> integers, List<Value> floats, int depth) {
    var inits = carried(integers, floats);
    var next = new ArrayList<Value>();
    var region = body(inits, integers, floats, next, depth);
    YieldOp.create(OpBuilder.atEnd(region.entry()), HERE, next);
    var loop =
        random.nextBoolean()
            ? ForOp.create(b, HERE, 1 + random.nextInt(3), inits, region)
            : ForOp.create(b, HERE, pick(integers), inits, region);
    loop.set(ForOp.HARDWARE_LOOP, IntegerAttr.i32(0));
    results(loop.results(), integers, floats);
  }

  private void doWhile(OpBuilder b, List<Value> integers, List<Value> floats, int depth) {
    var inits = carried(integers, floats);
    var next = new ArrayList<Value>();
    var region = body(inits, integers, floats, next, depth);
    ContinueIfOp.create(
        OpBuilder.atEnd(region.entry()), HERE, Opcode.BNE, next.getFirst(), zero, next);
    results(DoWhileOp.create(b, HERE, inits, region).results(), integers, floats);
  }

  private void branch(OpBuilder b, List<Value> integers, List<Value> floats, int depth) {
    var given = carried(integers, floats);
    var regions = new ArrayList<Region>();
    for (int side = 0; side < 2; side++) {
      var region = Region.ofOneBlock();
      var inner = new ArrayList<>(integers);
      var innerFloats = new ArrayList<>(floats);
      var inside = OpBuilder.atEnd(region.entry());
      fill(inside, inner, innerFloats, depth + 1);
      YieldOp.create(
          inside, HERE, given.stream().map(v -> pick(isInteger(v) ? inner : innerFloats)).toList());
      regions.add(region);
    }
    var types = given.stream().map(RandomFunctions::typeOf).toList();
    var op =
        IfOp.create(
            b,
            HERE,
            Opcode.BLT,
            pick(integers),
            pick(integers),
            types,
            regions.get(0),
            regions.get(1));
    results(op.results(), integers, floats);
  }

  private void results(List<? extends Value> results, List<Value> integers, List<Value> floats) {
    for (var result : results) {
      put(isInteger(result) ? integers : floats, result);
    }
  }
}
