package org.tdopt.passes.parity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.arith.AddUIExtendedOp;
import org.tdopt.dialects.arith.ArithTypes;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.MulExtendedOp;
import org.tdopt.dialects.arith.MulSIExtendedOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.dialects.cf.BranchOp;
import org.tdopt.dialects.cf.CondBranchOp;
import org.tdopt.dialects.func.CallOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.dialects.scf.WhileOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;

/**
 * Executes functions on scalars, so that a pass can be seen to keep what they compute. Integers are
 * sign-extended longs, floats are doubles.
 */
final class Evaluator {
  /** A value that may be anything: of a division by zero, or a shift by too much. */
  static final Object POISON = new Object();

  /** The function does too much, or depends on poison where it decides what to do. */
  static final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private int fuel = 20_000;

  List<Object> call(FuncOp func, List<Object> arguments) {
    var values = new IdentityHashMap<Value, Object>();
    var block = func.entry();
    var passed = arguments;
    while (true) {
      bind(values, block, passed);
      run(block, values);
      switch (block.terminator()) {
        case ReturnOp r -> {
          return all(r.operands(), values);
        }
        case BranchOp b -> {
          passed = all(b.operands(), values);
          block = b.dest();
        }
        case CondBranchOp b -> {
          boolean taken = isSet(values.get(b.condition()));
          passed = all(taken ? b.trueOperands() : b.falseOperands(), values);
          block = taken ? b.trueDest() : b.falseDest();
        }
        default -> throw new IllegalStateException(block.terminator().name());
      }
    }
  }

  private static void bind(Map<Value, Object> values, Block block, List<Object> passed) {
    for (int i = 0; i < passed.size(); i++) {
      values.put(block.argument(i), passed.get(i));
    }
  }

  private static List<Object> all(List<Value> from, Map<Value, Object> values) {
    return from.stream().map(values::get).toList();
  }

  private static boolean isSet(Object condition) {
    if (condition == POISON) {
      throw new GaveUp();
    }
    return (long) condition != 0;
  }

  private void run(Block block, Map<Value, Object> values) {
    for (var op : block) {
      if (--fuel < 0) {
        throw new GaveUp();
      }
      if (op.next() == null) {
        return;
      }
      var results = execute(op, values);
      for (int i = 0; i < op.resultCount(); i++) {
        values.put(op.result(i), results.get(i));
      }
    }
  }

  private List<Object> execute(Operation op, Map<Value, Object> values) {
    return switch (op) {
      case ConstantLike c -> List.of(
          c.value() instanceof FloatAttr f
              ? (Object) f.value()
              : Constants.integer(c.value()).orElseThrow());
      case IfOp i -> {
        if (values.get(i.condition()) == POISON) {
          yield poison(op);
        }
        boolean taken = isSet(values.get(i.condition()));
        var branch = taken ? i.thenBlock() : i.elseBlock().orElse(null);
        if (branch == null) {
          yield List.of();
        }
        run(branch, values);
        yield all(branch.terminator().operands(), values);
      }
      case ForOp f -> loop(f, values);
      case WhileOp w -> loop(w, values);
      case CallOp c ->
          call(
              SymbolTables.lookup(c, c.callee(), FuncOp.class).orElseThrow(),
              all(c.operands(), values));
      default -> compute(op, all(op.operands(), values));
    };
  }

  private List<Object> loop(ForOp loop, Map<Value, Object> values) {
    var range = all(loop.operands().subList(0, 3), values);
    if (range.contains(POISON) || (long) range.get(2) <= 0) {
      return poison(loop);
    }
    var carried = all(loop.inits(), values);
    for (long i = (long) range.get(0); i < (long) range.get(1); i += (long) range.get(2)) {
      var passed = new ArrayList<Object>(List.of((Object) i));
      passed.addAll(carried);
      bind(values, loop.bodyBlock(), passed);
      run(loop.bodyBlock(), values);
      carried = all(loop.yieldedValues(), values);
      if (i > Long.MAX_VALUE - (long) range.get(2)) {
        throw new GaveUp();
      }
    }
    return carried;
  }

  private List<Object> loop(WhileOp loop, Map<Value, Object> values) {
    var carried = all(loop.operands(), values);
    while (true) {
      bind(values, loop.beforeBlock(), carried);
      run(loop.beforeBlock(), values);
      var passed = all(loop.conditionOp().arguments(), values);
      if (values.get(loop.conditionOp().condition()) == POISON) {
        return poison(loop);
      }
      if (!isSet(values.get(loop.conditionOp().condition()))) {
        return passed;
      }
      bind(values, loop.afterBlock(), passed);
      run(loop.afterBlock(), values);
      carried = all(loop.afterBlock().terminator().operands(), values);
    }
  }

  private static List<Object> poison(Operation op) {
    return Collections.nCopies(op.resultCount(), POISON);
  }

  private static List<Object> compute(Operation op, List<Object> x) {
    if (op instanceof SelectOp && x.getFirst() != POISON) {
      return List.of((long) x.get(0) != 0 ? x.get(1) : x.get(2));
    }
    if (x.contains(POISON) || isUndefined(op, x)) {
      return poison(op);
    }
    return switch (op) {
      case AddUIExtendedOp _ -> extended(op, x);
      case MulExtendedOp _ -> extended(op, x);
      case ScalarSemantics s -> List.of(apply(s.function(), x, op.result(0).type()));
      default -> throw new IllegalStateException(op.name());
    };
  }

  /** By the specification of the arith dialect, in arithmetic without bounds. */
  private static boolean isUndefined(Operation op, List<Object> x) {
    int width = width(op.operand(0).type());
    return switch (op.name()) {
      case "arith.shli", "arith.shrsi", "arith.shrui" ->
          unsigned(x.get(1), width).compareTo(BigInteger.valueOf(width)) >= 0;
      case "arith.divui", "arith.remui", "arith.ceildivui" -> (long) x.get(1) == 0;
      case "arith.remsi" -> (long) x.get(1) == 0;
      case "arith.divsi", "arith.ceildivsi", "arith.floordivsi" ->
          (long) x.get(1) == 0
              || signed(x.get(1), width).equals(BigInteger.ONE.negate())
                  && signed(x.get(0), width).equals(BigInteger.TWO.pow(width - 1).negate());
      case "arith.fptosi", "arith.fptoui" -> true;
      default -> false;
    };
  }

  private static int width(Type type) {
    return type instanceof FloatType ? 1 : ArithTypes.width(type);
  }

  private static BigInteger unsigned(Object value, int width) {
    return BigInteger.valueOf((long) value).and(BigInteger.TWO.pow(width).subtract(BigInteger.ONE));
  }

  private static BigInteger signed(Object value, int width) {
    var u = unsigned(value, width);
    return u.testBit(width - 1) ? u.subtract(BigInteger.TWO.pow(width)) : u;
  }

  private static List<Object> extended(Operation op, List<Object> x) {
    var type = op.result(0).type();
    int width = ArithTypes.width(type);
    boolean isSigned = op instanceof MulSIExtendedOp;
    var a = isSigned ? signed(x.get(0), width) : unsigned(x.get(0), width);
    var b = isSigned ? signed(x.get(1), width) : unsigned(x.get(1), width);
    if (op instanceof AddUIExtendedOp) {
      var sum = a.add(b);
      return List.of(wrapped(sum.longValue(), type), sum.testBit(width) ? 1L : 0L);
    }
    var product = a.multiply(b);
    return List.of(
        wrapped(product.longValue(), type),
        wrapped(product.shiftRight(width).longValue(), type));
  }

  private static Object wrapped(long value, Type type) {
    return Constants.integer(Constants.integer(value, type)).orElseThrow();
  }

  private static Object rounded(double value, Type type) {
    return type == FloatType.F32 ? (double) (float) value : value;
  }

  private static Object apply(ScalarFunction f, List<Object> x, Type type) {
    return switch (f) {
      case ScalarFunction.IntUnary g -> wrapped(g.apply((long) x.get(0)), type);
      case ScalarFunction.IntBinary g ->
          wrapped(g.apply((long) x.get(0), (long) x.get(1)), type);
      case ScalarFunction.IntCompare g ->
          g.apply((long) x.get(0), (long) x.get(1)) ? 1L : 0L;
      case ScalarFunction.IntToFloat g -> rounded(g.apply((long) x.get(0)), type);
      case ScalarFunction.FloatToInt g -> wrapped(g.apply((double) x.get(0)), type);
      case ScalarFunction.FloatCast g -> rounded(g.apply((double) x.get(0)), type);
      case ScalarFunction.F32Unary g -> (double) g.apply(f32(x, 0));
      case ScalarFunction.F32Binary g -> (double) g.apply(f32(x, 0), f32(x, 1));
      case ScalarFunction.F32Ternary g -> (double) g.apply(f32(x, 0), f32(x, 1), f32(x, 2));
      case ScalarFunction.F32Compare g -> g.apply(f32(x, 0), f32(x, 1)) ? 1L : 0L;
      case ScalarFunction.F64Unary g -> g.apply((double) x.get(0));
      case ScalarFunction.F64Binary g -> g.apply((double) x.get(0), (double) x.get(1));
      case ScalarFunction.F64Ternary g ->
          g.apply((double) x.get(0), (double) x.get(1), (double) x.get(2));
      case ScalarFunction.F64Compare g ->
          g.apply((double) x.get(0), (double) x.get(1)) ? 1L : 0L;
      case ScalarFunction.Select _ -> POISON;
    };
  }

  private static float f32(List<Object> x, int i) {
    return (float) (double) x.get(i);
  }
}
