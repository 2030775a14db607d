package org.tdopt.interp.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tdopt.interp.memory.MemoryAccess;
import org.tdopt.interp.memory.Site;
import org.tdopt.interp.node.BlockNode;
import org.tdopt.interp.node.CopyNode;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.SlotKind;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.tensor.LastUse;
import org.tdopt.interp.translate.BufferTypes;
import org.tdopt.interp.translate.UnitBuilder;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/**
 * Builds the nodes of a kernel in a unit of its own: loops in the order of the iteration space, the
 * body inside. An output that the innermost loops do not index is read before and written after
 * them, so that a reduction accumulates in a slot.
 */
public final class KernelBuilder {
  private final Kernel kernel;
  private final UnitBuilder unit;
  private final Site site;
  private final Loops loops;
  private final List<Operand> operands = new ArrayList<>();
  private final int[] addressSlots;

  /** A builder for a kernel in that unit, which holds nothing else. */
  public KernelBuilder(Kernel kernel, UnitBuilder unit) {
    this.kernel = kernel;
    this.unit = unit;
    site = unit.module().site(kernel.op());
    var sizes = new int[kernel.loopCount()];
    Arrays.setAll(sizes, _ -> unit.temporary(SlotKind.LONG).index());
    var indices = new ArrayList<Slot>();
    for (int d = 0; d < kernel.loopCount(); d++) {
      indices.add(unit.temporary(SlotKind.LONG));
    }
    unit.defineLoopIndices(kernel.op(), indices);
    loops = new Loops(sizes, indices.stream().mapToInt(Slot::index).toArray());
    addressSlots = new int[kernel.operandCount()];
  }

  public StatementNode build() {
    for (int i = 0; i < kernel.operandCount(); i++) {
      operands.add(operand(i));
    }
    var sizes = sizeSources();
    return new KernelNode(loops, sizes, operands, nest(0));
  }

  private List<KernelNode.SizeSource> sizeSources() {
    var sources = new ArrayList<KernelNode.SizeSource>();
    for (int d = 0; d < kernel.loopCount(); d++) {
      sources.add(
          sizeSource(d)
              .orElseThrow(
                  () ->
                      new DiagnosticException(
                          site.location(),
                          site.quoted() + " has a loop whose size no operand determines")));
    }
    return sources;
  }

  private Optional<KernelNode.SizeSource> sizeSource(int loop) {
    for (int i = 0; i < operands.size(); i++) {
      var indexing = operands.get(i).indexing;
      for (int r = 0; r < indexing.resultCount(); r++) {
        if (indexing.plainDimension(r) == loop) {
          return Optional.of(new KernelNode.SizeSource(i, r));
        }
      }
    }
    return Optional.empty();
  }

  /** The loops from {@code depth} on, with what comes right before and after them. */
  private StatementNode nest(int depth) {
    var statements = new ArrayList<StatementNode>();
    for (int i = kernel.inputCount(); i < operands.size(); i++) {
      if (entryDepth(i) == depth) {
        addLoad(i, statements);
      }
    }
    if (depth == kernel.loopCount()) {
      addPoint(statements);
    } else {
      statements.add(loop(depth));
    }
    for (int i = kernel.inputCount(); i < operands.size(); i++) {
      if (entryDepth(i) == depth) {
        boolean accumulates = depth < kernel.loopCount();
        var from =
            accumulates
                ? operands.get(i).argument
                : unit.slot(kernel.yielded().get(i - kernel.inputCount()).value());
        statements.add(new ElementNodes.Store(operands.get(i), addressSlots[i], from));
      }
    }
    return statements.size() == 1 ? statements.getFirst() : new BlockNode(statements);
  }

  /** Inputs, the body, and outputs that stay in their slots. */
  private void addPoint(List<StatementNode> statements) {
    for (int i = 0; i < kernel.inputCount(); i++) {
      addLoad(i, statements);
    }
    statements.add(unit.block(kernel.body()));
    var moves = new ArrayList<CopyNode.Move>();
    for (int i = kernel.inputCount(); i < operands.size(); i++) {
      if (entryDepth(i) < kernel.loopCount()) {
        var from = unit.slot(kernel.yielded().get(i - kernel.inputCount()).value());
        moves.add(new CopyNode.Move(from, operands.get(i).argument, false));
      }
    }
    if (!moves.isEmpty()) {
      statements.add(CopyNode.of(moves, unit::temporary));
    }
  }

  private void addLoad(int i, List<StatementNode> statements) {
    var operand = operands.get(i);
    if (!operand.indexing.isLinear()) {
      statements.add(new ElementNodes.Locate(operand, addressSlots[i]));
    }
    if (argument(i).hasUses() && !(operand instanceof ScalarOperand)) {
      statements.add(new ElementNodes.Load(operand, addressSlots[i]));
    }
  }

  private StatementNode loop(int depth) {
    var addresses = new ArrayList<KernelLoopNode.Address>();
    var outer = addressSlots.clone();
    for (int i = 0; i < operands.size(); i++) {
      int stride = operands.get(i).indexing.strideSlots[depth];
      if (stride >= 0) {
        int inner = unit.temporary(SlotKind.LONG).index();
        addresses.add(new KernelLoopNode.Address(addressSlots[i], inner, stride));
        addressSlots[i] = inner;
      }
    }
    var body = nest(depth + 1);
    System.arraycopy(outer, 0, addressSlots, 0, outer.length);
    return new KernelLoopNode(loops, depth, addresses, body);
  }

  /** The number of loops around the load and store of an output. */
  private int entryDepth(int i) {
    var indexing = operands.get(i).indexing;
    if (!indexing.isLinear()) {
      return kernel.loopCount();
    }
    int depth = kernel.loopCount();
    while (depth > 0 && indexing.strideSlots[depth - 1] < 0) {
      depth--;
    }
    return depth;
  }

  private BlockArgument argument(int i) {
    return kernel.body().argument(i);
  }

  private Operand operand(int i) {
    var value = kernel.operand(i).value();
    var map = kernel.maps().get(i);
    var linear = LinearMap.of(map);
    var strideSlots = new int[kernel.loopCount()];
    Arrays.setAll(
        strideSlots,
        d ->
            linear.isPresent() && linear.get().uses(d)
                ? unit.temporary(SlotKind.LONG).index()
                : -1);
    addressSlots[i] = unit.temporary(SlotKind.LONG).index();
    var indexing = new Indexing(site, i, map, loops, addressSlots[i], strideSlots);
    var slot = unit.slot(value);
    var argument = unit.define(argument(i));
    return switch (value.type()) {
      case MemRefType t ->
          new BufferOperand(
              slot,
              argument,
              indexing,
              extents(t.shape()),
              BufferTypes.staticByteStrides(t),
              new MemoryAccess(
                  BufferTypes.kind(t, site.location()), site, unit.module().memory()),
              unit.stampSlot().index());
      case TensorType t ->
          new TensorOperand(
              slot,
              argument,
              indexing,
              extents(t.shape()),
              unit.temporary(SlotKind.OBJECT).index(),
              i < kernel.inputCount() ? null : output(i));
      default -> new ScalarOperand(slot, argument, indexing);
    };
  }

  private TensorOperand.Output output(int i) {
    var result = unit.define(kernel.op().result(i - kernel.inputCount()));
    boolean covered =
        kernel.maps().get(i).isProjectedPermutation() && !argument(i).hasUses();
    return new TensorOperand.Output(result, covered, LastUse.isLast(kernel.operand(i)));
  }

  private static int[] extents(Shape shape) {
    var extents = new int[shape.rank()];
    Arrays.setAll(extents, d -> Shape.isDynamic(shape.dim(d)) ? -1 : (int) shape.dim(d));
    return extents;
  }
}
