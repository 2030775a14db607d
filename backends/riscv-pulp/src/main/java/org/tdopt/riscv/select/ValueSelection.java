package org.tdopt.riscv.select;

import org.tdopt.dialects.arith.BitcastOp;
import org.tdopt.dialects.arith.CastOp;
import org.tdopt.dialects.arith.ExtSIOp;
import org.tdopt.dialects.arith.ExtUIOp;
import org.tdopt.dialects.arith.FPToSIOp;
import org.tdopt.dialects.arith.FPToUIOp;
import org.tdopt.dialects.arith.IndexCastOp;
import org.tdopt.dialects.arith.IndexCastUIOp;
import org.tdopt.dialects.arith.SIToFPOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.arith.TruncIOp;
import org.tdopt.dialects.arith.UIToFPOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.InstructionOp;
import org.tdopt.target.Opcode;

/** Conversions and choices between values. */
final class ValueSelection {
  private static final int REGISTER_BITS = 32;
  private static final int ROUND_TO_ZERO = 1;

  private final SelectionContext context;
  private final Emitter emitter;

  ValueSelection(SelectionContext context) {
    this.context = context;
    emitter = context.emitter();
  }

  /** A choice is made on bits, without a branch. */
  void select(SelectOp op, Scope scope) {
    boolean isFloat = op.result().type() instanceof FloatType;
    var truth = context.register(op.condition(), scope);
    var a = isFloat ? context.bits(op.trueValue(), scope) : context.register(op.trueValue(), scope);
    var b =
        isFloat ? context.bits(op.falseValue(), scope) : context.register(op.falseValue(), scope);
    var chosen = choose(truth, a, b);
    boolean onlyStored =
        op.result().uses().stream()
            .allMatch(u -> u.owner() instanceof StoreOp && u.index() == 0);
    context.define(
        op.result(),
        isFloat && !onlyStored ? emitter.compute(Opcode.FMV_W_X, chosen) : chosen);
  }

  /** {@code truth ? a : b} on bits, as {@code b ^ ((a ^ b) & -truth)}. */
  private Value choose(Value truth, Value a, Value b) {
    return new MathFunctions(emitter).choose(truth, a, b);
  }

  void select(CastOp op, Scope scope) {
    boolean linear = IndexForms.isWide(op.in().type()) && IndexForms.isWide(op.out().type());
    switch (op) {
      case SIToFPOp _ -> convert(op, Opcode.FCVT_S_W, scope);
      case UIToFPOp _ -> convert(op, Opcode.FCVT_S_WU, scope);
      case FPToSIOp _ -> truncate(op, Opcode.FCVT_W_S, scope);
      case FPToUIOp _ -> truncate(op, Opcode.FCVT_WU_S, scope);
      case TruncIOp _ when op.out().type().equals(IntegerType.I1) ->
          define(
              op, emitter.computeImmediate(Opcode.ANDI, 1, context.register(op.in(), scope)));
      case ExtSIOp _, TruncIOp _, IndexCastOp _ -> {
        if (!linear) {
          define(op, signExtended(context.register(op.in(), scope), narrower(op)));
        }
      }
      case IndexCastUIOp _ when linear -> {}
      case ExtUIOp _, IndexCastUIOp _ ->
          define(op, zeroExtended(context.register(op.in(), scope), op.in().type(), scope));
      case BitcastOp _ -> bitcast(op, scope);
      default ->
          throw new DiagnosticException(
              op.location(),
              "'%s' from '%s' to '%s' has no machine instructions"
                  .formatted(op.name(), op.in().type(), op.out().type()));
    }
  }

  private void define(CastOp op, Value register) {
    context.define(op.out(), register);
  }

  private void convert(CastOp op, Opcode opcode, Scope scope) {
    requireSingle(op, op.out().type());
    define(op, emitter.compute(opcode, context.register(op.in(), scope)));
  }

  private void truncate(CastOp op, Opcode opcode, Scope scope) {
    requireSingle(op, op.in().type());
    var result = emitter.compute(opcode, context.register(op.in(), scope));
    result
        .definingOp()
        .map(ComputeOp.class::cast)
        .ifPresent(c -> c.set(InstructionOp.ROUNDING, IntegerAttr.i32(ROUND_TO_ZERO)));
    define(op, result);
  }

  private static void requireSingle(CastOp op, Type type) {
    if (type != FloatType.F32) {
      throw new DiagnosticException(
          op.location(), "'%s' with type '%s' has no machine form; use f32".formatted(op.name(), type));
    }
  }

  private void bitcast(CastOp op, Scope scope) {
    boolean fromFloat = op.in().type() == FloatType.F32;
    boolean toFloat = op.out().type() == FloatType.F32;
    var register = context.register(op.in(), scope);
    if (fromFloat == toFloat) {
      define(op, register);
    } else {
      define(op, emitter.compute(fromFloat ? Opcode.FMV_X_W : Opcode.FMV_W_X, register));
    }
  }

  private static int width(Type type) {
    return switch (type) {
      case IndexType _ -> REGISTER_BITS;
      case IntegerType i -> Math.min(REGISTER_BITS, i.width());
      default -> throw new IllegalArgumentException(type + " is no integer");
    };
  }

  private static int narrower(CastOp op) {
    return Math.min(width(op.in().type()), width(op.out().type()));
  }

  /** Integers of 8 and 16 bits are kept sign-extended, truth values as 0 or 1. */
  private Value signExtended(Value value, int width) {
    if (width >= REGISTER_BITS) {
      return value;
    }
    int shift = REGISTER_BITS - width;
    return emitter.computeImmediate(
        Opcode.SRAI, shift, emitter.computeImmediate(Opcode.SLLI, shift, value));
  }

  private Value zeroExtended(Value value, Type from, Scope scope) {
    int width = width(from);
    if (width == 1 || width >= REGISTER_BITS) {
      return value;
    }
    return emitter.compute(Opcode.AND, value, emitter.constant((1 << width) - 1, scope));
  }
}
