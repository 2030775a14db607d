package org.tdopt.riscv.select;

import org.tdopt.dialects.arith.CastOp;
import org.tdopt.dialects.arith.CmpFOp;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.FloatOp;
import org.tdopt.dialects.arith.IntBinaryOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.dma.NoneOp;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CollapseShapeOp;
import org.tdopt.dialects.memref.DeallocOp;
import org.tdopt.dialects.memref.ExpandShapeOp;
import org.tdopt.dialects.memref.GetGlobalOp;
import org.tdopt.dialects.memref.LoadOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.dialects.pulp.CoreIdOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.ReturnOp;
import org.tdopt.target.Chip;

/**
 * Instruction selection of a function at the loops form of the cluster level. Addresses and other
 * sums of indices become linear forms that loops step through (strength reduction); what does not
 * change in a loop is computed before it; what nobody uses is not computed.
 */
public final class FunctionSelection {
  /** The first argument register, and how many there are. */
  private static final int FIRST_ARGUMENT = 10;

  private static final int ARGUMENTS = 8;

  private final SelectionContext context;
  private final Emitter emitter;
  private final IntegerSelection integers;
  private final FloatSelection floats;
  private final ValueSelection values;
  private final MemorySelection memory;
  private final ControlSelection control;
  private final DmaSelection dma;

  private FunctionSelection(FuncOp function, Chip chip, BufferPlacement placement, Block entry) {
    emitter = new Emitter(entry);
    context = new SelectionContext(function, chip, placement, emitter);
    integers = new IntegerSelection(context);
    floats = new FloatSelection(context);
    values = new ValueSelection(context);
    memory = new MemorySelection(context);
    control = new ControlSelection(context, this::block);
    dma = new DmaSelection(context);
  }

  /**
   * The machine function for {@code function}. Arguments without a fixed address arrive in registers
   * a0, a1, ... in their order.
   *
   * @throws DiagnosticException if something in it has no machine form
   */
  public static org.tdopt.riscv.rv.FuncOp run(
      FuncOp function, Chip chip, BufferPlacement placement) {
    var body = Region.ofOneBlock();
    var selection = new FunctionSelection(function, chip, placement, body.entry());
    selection.arguments(function, placement, body.entry());
    selection.block(function.entry(), selection.emitter.function());
    if (function.returnOp().operandCount() > 0) {
      throw new DiagnosticException(
          function.returnOp().location(),
          "'%s' returns %d values; results of machine functions are buffers"
              .formatted(function.symbolName(), function.returnOp().operandCount()));
    }
    ReturnOp.create(selection.emitter.function().builder(), function.location());
    var made =
        org.tdopt.riscv.rv.FuncOp.create(function.location(), function.symbolName(), body);
    DeadCode.remove(made);
    return made;
  }

  private void arguments(FuncOp function, BufferPlacement placement, Block entry) {
    int next = 0;
    for (var argument : function.arguments()) {
      if (placement.fixedArgument(argument.index()).isPresent()) {
        continue;
      }
      if (next == ARGUMENTS) {
        throw new DiagnosticException(
            function.location(),
            "'%s' has more than %d arguments in registers"
                .formatted(function.symbolName(), ARGUMENTS));
      }
      var type = RegisterType.INTEGER.assigned(FIRST_ARGUMENT + next++);
      context.define(argument, entry.addArgument(type, function.location()));
    }
  }

  private void block(Block block, Scope scope) {
    for (var op : block) {
      if (!(op instanceof Terminator)) {
        emitter.setLocation(op.location());
        operation(op, scope);
      }
    }
  }

  private void operation(Operation op, Scope scope) {
    if (op instanceof Pure && op.results().stream().noneMatch(Value::hasUses)) {
      return;
    }
    switch (op) {
      // These are computed where they are used.
      case ConstantLike _, AllocOp _, GetGlobalOp _, SubViewOp _, CmpIOp _, CmpFOp _ -> {}
      case org.tdopt.dialects.memref.CastOp _, CollapseShapeOp _, ExpandShapeOp _ -> {}
      case DeallocOp _ -> {}
      case IntBinaryOp binary -> integers.select(binary, scope);
      case FloatOp arithmetic -> floats.select(arithmetic, scope);
      case CastOp cast -> values.select(cast, scope);
      case SelectOp choice -> values.select(choice, scope);
      case LoadOp load -> memory.select(load, scope);
      case StoreOp store -> memory.select(store, scope);
      case ForOp loop -> control.select(loop, scope);
      case IfOp branch -> control.select(branch, scope);
      case CoreIdOp id -> context.define(id.id(), dma.coreId());
      case BarrierOp _ -> dma.barrier(scope);
      case StartOp start -> dma.select(start, scope);
      case WaitOp wait -> dma.select(wait, scope);
      case NoneOp none -> context.define(none.token(), emitter.zero());
      default ->
          throw new DiagnosticException(
              op.location(), "'%s' has no machine instructions".formatted(op.name()));
    }
  }
}
