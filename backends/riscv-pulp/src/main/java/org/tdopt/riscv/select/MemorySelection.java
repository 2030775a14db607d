package org.tdopt.riscv.select;

import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.memref.LoadOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.target.Opcode;

/** Loads and stores of elements. */
final class MemorySelection {
  private static final int WORD = 4;
  private static final int SIGN_SHIFT = 31;

  private final SelectionContext context;

  MemorySelection(SelectionContext context) {
    this.context = context;
  }

  void select(LoadOp op, Scope scope) {
    if (!op.result(0).hasUses()) {
      return;
    }
    var address = context.windows().address(op.memref(), op.indices(), op);
    var opcode = loadOpcode(op);
    var load =
        org.tdopt.riscv.rv.LoadOp.create(
            scope.builder(), op.location(), opcode, base(op, address, scope), offset(op, address));
    describe(load, op.memref(), address);
    context.define(op.result(0), load.value());
  }

  private static Opcode loadOpcode(LoadOp op) {
    return switch (op.result(0).type()) {
      case FloatType f when f == FloatType.F32 -> isOnlyChosen(op) ? Opcode.LW : Opcode.FLW;
      case IndexType _ -> Opcode.LW;
      case IntegerType i ->
          switch (i.width()) {
            case 1 -> Opcode.LBU;
            case 8 -> Opcode.LB;
            case 16 -> Opcode.LH;
            case 32, 64 -> Opcode.LW;
            default -> throw unsupported(op, i);
          };
      default -> throw unsupported(op, op.result(0).type());
    };
  }

  /** A float that is only an alternative of a choice is chosen by its bits. */
  private static boolean isOnlyChosen(LoadOp op) {
    return op.result(0).uses().stream()
        .allMatch(u -> u.owner() instanceof SelectOp && u.index() > 0);
  }

  private static DiagnosticException unsupported(Operation op, Type type) {
    return new DiagnosticException(
        op.location(), "'%s' of type '%s' has no machine form".formatted(op.name(), type));
  }

  void select(StoreOp op, Scope scope) {
    var address = context.windows().address(op.memref(), op.indices(), op);
    var base = base(op, address, scope);
    int offset = offset(op, address);
    switch (op.value().type()) {
      case FloatType f when f == FloatType.F32 -> {
        if (context.isInteger(op.value())) {
          store(op, Opcode.SW, context.bits(op.value(), scope), base, offset, address, scope);
        } else {
          var value = context.register(op.value(), scope);
          store(op, Opcode.FSW, value, base, offset, address, scope);
        }
      }
      case IndexType _ -> storeInteger(op, Opcode.SW, base, offset, address, scope);
      case IntegerType i -> {
        switch (i.width()) {
          case 1, 8 -> storeInteger(op, Opcode.SB, base, offset, address, scope);
          case 16 -> storeInteger(op, Opcode.SH, base, offset, address, scope);
          case 32 -> storeInteger(op, Opcode.SW, base, offset, address, scope);
          case 64 -> {
            storeInteger(op, Opcode.SW, base, offset, address, scope);
            var value = context.register(op.value(), scope);
            var sign = context.emitter().computeImmediate(Opcode.SRAI, SIGN_SHIFT, value);
            store(op, Opcode.SW, sign, base, offset + WORD, address.plus(WORD), scope);
          }
          default -> throw unsupported(op, i);
        }
      }
      default -> throw unsupported(op, op.value().type());
    }
  }

  private void storeInteger(
      StoreOp op, Opcode opcode, Value base, int offset, LinearForm address, Scope scope) {
    store(op, opcode, context.register(op.value(), scope), base, offset, address, scope);
  }

  private void store(
      StoreOp op,
      Opcode opcode,
      Value value,
      Value base,
      int offset,
      LinearForm address,
      Scope scope) {
    var store =
        org.tdopt.riscv.rv.StoreOp.create(
            scope.builder(), op.location(), opcode, value, base, offset);
    describe(store, op.memref(), address);
  }

  private Value base(Operation op, LinearForm address, Scope scope) {
    return context.value(context.windows().base(op, address), scope);
  }

  private int offset(Operation op, LinearForm address) {
    return (int) (address.constant() - context.windows().base(op, address).constant());
  }

  private void describe(MemoryOp op, Value memref, LinearForm address) {
    context
        .access(context.views().of(memref), address)
        .ifPresent(access -> op.set(MemoryOp.ACCESS, access));
  }
}
