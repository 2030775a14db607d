package org.tdopt.riscv.select;

import java.util.ArrayList;
import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.DivFOp;
import org.tdopt.dialects.arith.FloatOp;
import org.tdopt.dialects.arith.MaxNumFOp;
import org.tdopt.dialects.arith.MaximumFOp;
import org.tdopt.dialects.arith.MinNumFOp;
import org.tdopt.dialects.arith.MinimumFOp;
import org.tdopt.dialects.arith.MulFOp;
import org.tdopt.dialects.arith.NegFOp;
import org.tdopt.dialects.arith.SubFOp;
import org.tdopt.dialects.math.AbsFOp;
import org.tdopt.dialects.math.ExpOp;
import org.tdopt.dialects.math.FmaOp;
import org.tdopt.dialects.math.LogOp;
import org.tdopt.dialects.math.RsqrtOp;
import org.tdopt.dialects.math.SqrtOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.FloatType;
import org.tdopt.target.Opcode;

/** Single-precision arithmetic. */
final class FloatSelection {
  private final SelectionContext context;
  private final Emitter emitter;
  private final MathFunctions functions;

  FloatSelection(SelectionContext context) {
    this.context = context;
    emitter = context.emitter();
    functions = new MathFunctions(emitter);
  }

  void select(FloatOp op, Scope scope) {
    if (op.result(0).type() != FloatType.F32) {
      throw new DiagnosticException(
          op.location(),
          "'%s' on type '%s' has no machine form; use f32"
              .formatted(op.name(), op.result(0).type()));
    }
    if (op instanceof NegFOp && op.result(0).users().stream().allMatch(FmaOp.class::isInstance)) {
      return;
    }
    context.define(op.result(0), compute(op, scope));
  }

  private Value compute(FloatOp op, Scope scope) {
    return switch (op) {
      case AddFOp _ -> binary(Opcode.FADD_S, op, scope);
      case SubFOp _ -> binary(Opcode.FSUB_S, op, scope);
      case MulFOp _ -> binary(Opcode.FMUL_S, op, scope);
      case DivFOp _ -> binary(Opcode.FDIV_S, op, scope);
      // The instruction gives the number if one operand is not a number.
      case MaxNumFOp _ -> binary(Opcode.FMAX_S, op, scope);
      case MinNumFOp _ -> binary(Opcode.FMIN_S, op, scope);
      case MaximumFOp _ -> extremum(Opcode.FMAX_S, op, scope);
      case MinimumFOp _ -> extremum(Opcode.FMIN_S, op, scope);
      case NegFOp _ -> twice(Opcode.FSGNJN_S, operand(op, 0, scope));
      case AbsFOp _ -> twice(Opcode.FSGNJX_S, operand(op, 0, scope));
      case SqrtOp _ -> emitter.compute(Opcode.FSQRT_S, operand(op, 0, scope));
      case RsqrtOp _ ->
          emitter.compute(
              Opcode.FDIV_S,
              emitter.floatConstant(1, scope),
              emitter.compute(Opcode.FSQRT_S, operand(op, 0, scope)));
      case FmaOp fma -> multiplyAdd(fma, scope);
      case ExpOp _ -> functions.exp(operand(op, 0, scope), scope);
      case LogOp _ -> functions.log(operand(op, 0, scope), scope);
      default ->
          throw new DiagnosticException(
              op.location(), "'%s' has no machine instructions".formatted(op.name()));
    };
  }

  private Value operand(FloatOp op, int i, Scope scope) {
    return context.register(op.operand(i), scope);
  }

  private Value binary(Opcode opcode, FloatOp op, Scope scope) {
    return emitter.compute(opcode, operand(op, 0, scope), operand(op, 1, scope));
  }

  /** An extremum that is not a number if one of the operands is not. */
  private Value extremum(Opcode opcode, FloatOp op, Scope scope) {
    var candidates = new ArrayList<Value>();
    for (var operand : op.operands()) {
      if (!isNumber(operand)) {
        candidates.add(context.register(operand, scope));
      }
    }
    var result = binary(opcode, op, scope);
    return candidates.isEmpty()
        ? result
        : emitter.compute(Opcode.FSUB_S, result, functions.zeroOrNaN(candidates));
  }

  private static boolean isNumber(Value value) {
    return value.definingOp().orElse(null) instanceof ConstantOp constant
        && constant.value() instanceof FloatAttr number
        && !Double.isNaN(number.value());
  }

  private Value twice(Opcode opcode, Value value) {
    return emitter.compute(opcode, value, value);
  }

  /** {@code ±(a·b) ± c}: a negated factor or summand selects the instruction. */
  private Value multiplyAdd(FmaOp op, Scope scope) {
    var a = new Signed(op.a());
    var b = new Signed(op.b());
    var c = new Signed(op.c());
    Opcode opcode;
    if (a.negative != b.negative) {
      opcode = c.negative ? Opcode.FNMADD_S : Opcode.FNMSUB_S;
    } else {
      opcode = c.negative ? Opcode.FMSUB_S : Opcode.FMADD_S;
    }
    return emitter.compute(
        opcode,
        context.register(a.value, scope),
        context.register(b.value, scope),
        context.register(c.value, scope));
  }

  /** A value without its negations. */
  private static final class Signed {
    private final Value value;
    private final boolean negative;

    Signed(Value given) {
      var inner = given;
      boolean minus = false;
      while (inner.definingOp().orElse(null) instanceof NegFOp negation) {
        inner = negation.operand(0);
        minus = !minus;
      }
      value = inner;
      negative = minus;
    }
  }
}
