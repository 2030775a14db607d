package org.tdopt.riscv.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * Makes instructions without effects. Each goes to the outermost scope that has its operands, so what
 * does not change in a loop is computed before it, and none is made twice in a scope.
 */
final class Emitter {
  /** Out of how many loops a constant is moved: the innermost ones are worth a register. */
  private static final int CONSTANT_LOOPS = 2;

  private record Computation(Opcode opcode, int immediate, List<Value> operands) {}

  private record Constant(int value) {}

  private final Map<Block, Scope> scopes = new HashMap<>();
  private final Scope function;
  private final Value zero;
  private Location location = Location.unknown();

  Emitter(Block entry) {
    function = new Scope(null, entry, null);
    scopes.put(entry, function);
    zero = RegisterOp.create(function.builder(), location, RegisterType.ZERO);
  }

  /** The scope of the function itself. */
  Scope function() {
    return function;
  }

  /** A scope inside {@code parent}, of a loop or, where that is null, of a branch. */
  Scope open(Scope parent, Block block, Scope.@Nullable Loop loop) {
    var scope = new Scope(parent, block, loop);
    scopes.put(block, scope);
    return scope;
  }

  /** Where the operations made next come from. */
  void setLocation(Location next) {
    location = next;
  }

  Location location() {
    return location;
  }

  /** The zero register. */
  Value zero() {
    return zero;
  }

  /** The scope whose block defines {@code value}. */
  Scope scopeOf(Value value) {
    var scope = scopes.get(value.parentBlock());
    if (scope == null) {
      throw new IllegalStateException("a value of type " + value.type() + " has no scope");
    }
    return scope;
  }

  /** {@code opcode} on registers. */
  Value compute(Opcode opcode, Value... operands) {
    return compute(opcode, 0, List.of(operands));
  }

  /** {@code opcode} on registers and an immediate. */
  Value computeImmediate(Opcode opcode, int immediate, Value... operands) {
    return compute(opcode, immediate, List.of(operands));
  }

  private Value compute(Opcode opcode, int immediate, List<Value> operands) {
    var home = function;
    for (var operand : operands) {
      home = Scope.inner(home, scopeOf(operand));
    }
    var key = new Computation(opcode, immediate, operands);
    var made = home.known().get(key);
    if (made == null) {
      made = make(home, opcode, immediate, operands);
      home.known().put(key, made);
    }
    return made;
  }

  /** As {@link #compute}, in that scope and always anew. */
  Value make(Scope scope, Opcode opcode, int immediate, List<Value> operands) {
    var sources = operands.toArray(Value[]::new);
    return hasImmediate(opcode)
        ? ComputeOp.createImmediate(scope.builder(), location, opcode, immediate, sources)
        : ComputeOp.create(scope.builder(), location, opcode, sources);
  }

  private static boolean hasImmediate(Opcode opcode) {
    return opcode.operands().stream()
        .anyMatch(o -> !o.isRegister() && o != Operand.ROUNDING_MODE);
  }

  /** A constant in an integer register. */
  Value constant(int value, Scope user) {
    if (value == 0) {
      return zero;
    }
    var home = constantHome(user);
    return home.known()
        .computeIfAbsent(
            new Constant(value), _ -> LiOp.create(home.builder(), location, value));
  }

  /** A constant in a float register. */
  Value floatConstant(float value, Scope user) {
    return compute(Opcode.FMV_W_X, constant(Float.floatToRawIntBits(value), user), user);
  }

  /** An operation whose operand is a constant: it is kept no further out than the constant. */
  private Value compute(Opcode opcode, Value operand, Scope user) {
    if (operand != zero) {
      return compute(opcode, operand);
    }
    var home = constantHome(user);
    return home.known()
        .computeIfAbsent(
            new Computation(opcode, 0, List.of(operand)),
            _ -> make(home, opcode, 0, List.of(operand)));
  }

  private static Scope constantHome(Scope user) {
    var home = user;
    int loops = 0;
    for (var s = user; s != null; s = s.parent()) {
      if (s.loop() != null && ++loops > CONSTANT_LOOPS) {
        break;
      }
      home = s;
    }
    return home;
  }

  /** Whether {@code value} fits into the immediate of {@code addi} and of loads and stores. */
  static boolean fits(long value) {
    return value >= Operand.I_IMMEDIATE.lowest() && value <= Operand.I_IMMEDIATE.highest();
  }

  /** {@code a + value}. */
  Value plus(Value a, long value, Scope user) {
    if (value == 0) {
      return a;
    }
    if (a == zero) {
      return constant((int) value, user);
    }
    return fits(value)
        ? computeImmediate(Opcode.ADDI, (int) value, a)
        : compute(Opcode.ADD, a, constant((int) value, user));
  }

  /** {@code a * factor}. */
  Value times(Value a, long factor, Scope user) {
    if (factor == 1) {
      return a;
    }
    if (factor == -1) {
      return compute(Opcode.SUB, zero, a);
    }
    int bits = (int) factor;
    if (Integer.bitCount(bits) == 1) {
      return computeImmediate(Opcode.SLLI, Integer.numberOfTrailingZeros(bits), a);
    }
    return compute(Opcode.MUL, a, constant(bits, user));
  }

  /** {@code a + b}. */
  Value sum(Value a, Value b) {
    if (a == zero) {
      return b;
    }
    return b == zero ? a : compute(Opcode.ADD, a, b);
  }
}
