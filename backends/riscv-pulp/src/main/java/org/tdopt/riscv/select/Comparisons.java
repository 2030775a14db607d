package org.tdopt.riscv.select;

import org.tdopt.dialects.arith.CmpFOp;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.CmpIPredicate;
import org.tdopt.ir.Value;
import org.tdopt.target.Opcode;

/** Comparisons as truth values in registers, and as conditions of branches. */
final class Comparisons {
  private final SelectionContext context;

  Comparisons(SelectionContext context) {
    this.context = context;
  }

  /** A branch that is taken when a truth value is 1. */
  record Condition(Opcode branch, Value lhs, Value rhs) {}

  /** The branch for a truth value; integer comparisons become part of it. */
  Condition condition(Value truth, Scope user) {
    if (truth.definingOp().orElse(null) instanceof CmpIOp compare) {
      var a = context.register(compare.lhs(), user);
      var b = context.register(compare.rhs(), user);
      return switch (compare.predicate()) {
        case EQ -> new Condition(Opcode.BEQ, a, b);
        case NE -> new Condition(Opcode.BNE, a, b);
        case SLT -> new Condition(Opcode.BLT, a, b);
        case SGE -> new Condition(Opcode.BGE, a, b);
        case SGT -> new Condition(Opcode.BLT, b, a);
        case SLE -> new Condition(Opcode.BGE, b, a);
        case ULT -> new Condition(Opcode.BLTU, a, b);
        case UGE -> new Condition(Opcode.BGEU, a, b);
        case UGT -> new Condition(Opcode.BLTU, b, a);
        case ULE -> new Condition(Opcode.BGEU, b, a);
      };
    }
    return new Condition(Opcode.BNE, context.register(truth, user), context.emitter().zero());
  }

  /** The truth value of an integer comparison. */
  Value register(CmpIOp compare, Scope user) {
    var a = context.register(compare.lhs(), user);
    var b = context.register(compare.rhs(), user);
    var emitter = context.emitter();
    return switch (compare.predicate()) {
      case EQ -> emitter.computeImmediate(Opcode.SLTIU, 1, difference(a, b));
      case NE -> emitter.compute(Opcode.SLTU, emitter.zero(), difference(a, b));
      case SLT, SGT, ULT, UGT -> less(compare.predicate(), a, b);
      case SGE -> not(less(CmpIPredicate.SLT, a, b));
      case SLE -> not(less(CmpIPredicate.SGT, a, b));
      case UGE -> not(less(CmpIPredicate.ULT, a, b));
      case ULE -> not(less(CmpIPredicate.UGT, a, b));
    };
  }

  private Value difference(Value a, Value b) {
    return b == context.emitter().zero() ? a : context.emitter().compute(Opcode.XOR, a, b);
  }

  private Value less(CmpIPredicate predicate, Value a, Value b) {
    var emitter = context.emitter();
    return switch (predicate) {
      case SLT -> emitter.compute(Opcode.SLT, a, b);
      case SGT -> emitter.compute(Opcode.SLT, b, a);
      case ULT -> emitter.compute(Opcode.SLTU, a, b);
      case UGT -> emitter.compute(Opcode.SLTU, b, a);
      default -> throw new IllegalArgumentException(predicate + " is no strict comparison");
    };
  }

  private Value not(Value truth) {
    return context.emitter().computeImmediate(Opcode.XORI, 1, truth);
  }

  /** The truth value of a float comparison. */
  Value register(CmpFOp compare, Scope user) {
    var a = context.register(compare.lhs(), user);
    var b = context.register(compare.rhs(), user);
    var emitter = context.emitter();
    return switch (compare.predicate()) {
      case FALSE -> emitter.zero();
      case TRUE -> emitter.constant(1, user);
      case OEQ -> emitter.compute(Opcode.FEQ_S, a, b);
      case OLT -> emitter.compute(Opcode.FLT_S, a, b);
      case OLE -> emitter.compute(Opcode.FLE_S, a, b);
      case OGT -> emitter.compute(Opcode.FLT_S, b, a);
      case OGE -> emitter.compute(Opcode.FLE_S, b, a);
      case ONE -> different(a, b);
      case ORD -> ordered(a, b);
      case UEQ -> not(different(a, b));
      case UGT -> not(emitter.compute(Opcode.FLE_S, a, b));
      case UGE -> not(emitter.compute(Opcode.FLT_S, a, b));
      case ULT -> not(emitter.compute(Opcode.FLE_S, b, a));
      case ULE -> not(emitter.compute(Opcode.FLT_S, b, a));
      case UNE -> not(emitter.compute(Opcode.FEQ_S, a, b));
      case UNO -> not(ordered(a, b));
    };
  }

  private Value different(Value a, Value b) {
    var emitter = context.emitter();
    return emitter.compute(
        Opcode.OR, emitter.compute(Opcode.FLT_S, a, b), emitter.compute(Opcode.FLT_S, b, a));
  }

  private Value ordered(Value a, Value b) {
    var emitter = context.emitter();
    return emitter.compute(
        Opcode.AND, emitter.compute(Opcode.FEQ_S, a, a), emitter.compute(Opcode.FEQ_S, b, b));
  }
}
