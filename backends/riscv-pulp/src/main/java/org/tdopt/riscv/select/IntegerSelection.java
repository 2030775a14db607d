package org.tdopt.riscv.select;

import org.tdopt.dialects.arith.AndIOp;
import org.tdopt.dialects.arith.CeilDivSIOp;
import org.tdopt.dialects.arith.CeilDivUIOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.DivSIOp;
import org.tdopt.dialects.arith.DivUIOp;
import org.tdopt.dialects.arith.FloorDivSIOp;
import org.tdopt.dialects.arith.IntBinaryOp;
import org.tdopt.dialects.arith.MaxSIOp;
import org.tdopt.dialects.arith.MaxUIOp;
import org.tdopt.dialects.arith.MinSIOp;
import org.tdopt.dialects.arith.MinUIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.arith.OrIOp;
import org.tdopt.dialects.arith.RemSIOp;
import org.tdopt.dialects.arith.RemUIOp;
import org.tdopt.dialects.arith.ShLIOp;
import org.tdopt.dialects.arith.ShRSIOp;
import org.tdopt.dialects.arith.ShRUIOp;
import org.tdopt.dialects.arith.XOrIOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.target.Opcode;

/** Integer operations that are no linear forms. */
final class IntegerSelection {
  private final SelectionContext context;
  private final Emitter emitter;

  IntegerSelection(SelectionContext context) {
    this.context = context;
    emitter = context.emitter();
  }

  void select(IntBinaryOp op, Scope scope) {
    if (!IndexForms.isWide(op.type())) {
      if (!(op.type() instanceof IntegerType i && i.width() == 1)) {
        throw new DiagnosticException(
            op.location(),
            "'%s' on type '%s' has no machine form; use i1, i32, i64 or index"
                .formatted(op.name(), op.type()));
      }
    } else if (!context.forms().of(op.result()).equals(unit(op))) {
      return;
    }
    var a = context.register(op.lhs(), scope);
    var b = context.register(op.rhs(), scope);
    context.define(op.result(), compute(op, a, b, scope));
  }

  private LinearForm unit(IntBinaryOp op) {
    return LinearForm.of(context.forms().atom(op.result()));
  }

  private Value compute(IntBinaryOp op, Value a, Value b, Scope scope) {
    return switch (op) {
      case MulIOp _ -> emitter.compute(Opcode.MUL, a, b);
      case AndIOp _ -> emitter.compute(Opcode.AND, a, b);
      case OrIOp _ -> emitter.compute(Opcode.OR, a, b);
      case XOrIOp _ -> emitter.compute(Opcode.XOR, a, b);
      case ShLIOp _ -> emitter.compute(Opcode.SLL, a, b);
      case ShRSIOp _ -> emitter.compute(Opcode.SRA, a, b);
      case ShRUIOp _ -> emitter.compute(Opcode.SRL, a, b);
      case DivUIOp _ -> unsignedQuotient(op, a, b);
      case RemUIOp _ -> unsignedRemainder(op, a, b, scope);
      case DivSIOp _ -> emitter.compute(Opcode.DIV, a, b);
      case RemSIOp _ -> emitter.compute(Opcode.REM, a, b);
      case CeilDivUIOp _ -> ceilUnsigned(a, b);
      case CeilDivSIOp _ -> roundedQuotient(a, b, true);
      case FloorDivSIOp _ -> roundedQuotient(a, b, false);
      case MinSIOp _ -> emitter.compute(Opcode.P_MIN, a, b);
      case MinUIOp _ -> emitter.compute(Opcode.P_MINU, a, b);
      case MaxSIOp _ -> emitter.compute(Opcode.P_MAX, a, b);
      case MaxUIOp _ -> emitter.compute(Opcode.P_MAXU, a, b);
      default ->
          throw new DiagnosticException(
              op.location(), "'%s' has no machine instructions".formatted(op.name()));
    };
  }

  private Value unsignedQuotient(IntBinaryOp op, Value a, Value b) {
    var divisor = Constants.integer(op.rhs());
    if (divisor.isPresent() && Long.bitCount(divisor.getAsLong()) == 1) {
      int shift = Long.numberOfTrailingZeros(divisor.getAsLong());
      return shift == 0 ? a : emitter.computeImmediate(Opcode.SRLI, shift, a);
    }
    return emitter.compute(Opcode.DIVU, a, b);
  }

  private Value unsignedRemainder(IntBinaryOp op, Value a, Value b, Scope scope) {
    var divisor = Constants.integer(op.rhs());
    if (divisor.isPresent() && Long.bitCount(divisor.getAsLong()) == 1) {
      long mask = divisor.getAsLong() - 1;
      return Emitter.fits(mask)
          ? emitter.computeImmediate(Opcode.ANDI, (int) mask, a)
          : emitter.compute(Opcode.AND, a, emitter.constant((int) mask, scope));
    }
    return emitter.compute(Opcode.REMU, a, b);
  }

  /** {@code a / b + (a mod b != 0)}. */
  private Value ceilUnsigned(Value a, Value b) {
    var rest = emitter.compute(Opcode.REMU, a, b);
    return emitter.compute(
        Opcode.ADD,
        emitter.compute(Opcode.DIVU, a, b),
        emitter.compute(Opcode.SLTU, emitter.zero(), rest));
  }

  /**
   * {@code div} rounds to zero. The quotient is one greater if there is a remainder of the divisor's
   * sign (ceil), or one smaller if there is one of the other sign (floor).
   */
  private Value roundedQuotient(Value a, Value b, boolean up) {
    var quotient = emitter.compute(Opcode.DIV, a, b);
    var rest = emitter.compute(Opcode.REM, a, b);
    var signs = emitter.compute(Opcode.XOR, rest, b);
    var differ = emitter.computeImmediate(Opcode.SRLI, 31, signs);
    var some = emitter.compute(Opcode.SLTU, emitter.zero(), rest);
    var which = up ? emitter.computeImmediate(Opcode.XORI, 1, differ) : differ;
    var correction = emitter.compute(Opcode.AND, some, which);
    return emitter.compute(up ? Opcode.ADD : Opcode.SUB, quotient, correction);
  }
}
