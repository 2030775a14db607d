package org.tdopt.interp.dialect;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.List;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.memref.AllocLikeOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.AllocaOp;
import org.tdopt.dialects.memref.CastOp;
import org.tdopt.dialects.memref.CollapseShapeOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.DeallocOp;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.dialects.memref.ExpandShapeOp;
import org.tdopt.dialects.memref.GetGlobalOp;
import org.tdopt.dialects.memref.GlobalOp;
import org.tdopt.dialects.memref.LoadOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.interp.buffer.AllocNode;
import org.tdopt.interp.buffer.BufferNodes;
import org.tdopt.interp.buffer.ElementAddress;
import org.tdopt.interp.buffer.ReshapeNodes;
import org.tdopt.interp.memory.BlockCopy;
import org.tdopt.interp.memory.BufferContents;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.memory.MemoryAccess;
import org.tdopt.interp.node.ConstantNode;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.plan.CoreState;
import org.tdopt.interp.plan.Step;
import org.tdopt.interp.translate.BufferTypes;
import org.tdopt.interp.translate.IndexLists;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.interp.translate.PlanBuilder;
import org.tdopt.interp.translate.State;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.interp.translate.UnitBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.ShapedType;

/** Buffers: allocation, global buffers, views, elements and copies. */
public final class MemRefTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(AllocOp.class, MemRefTranslators::alloc)
        .node(AllocaOp.class, MemRefTranslators::alloc)
        .step(AllocOp.class, MemRefTranslators::allocForAll)
        .step(AllocaOp.class, MemRefTranslators::allocForAll)
        .collective(AllocOp.class)
        .collective(AllocaOp.class)
        .node(
            DeallocOp.class, (op, unit) -> new FreeNode(unit.slot(op.memref()).index()))
        .state(GlobalOp.class, Global::new)
        .node(GetGlobalOp.class, MemRefTranslators::getGlobal)
        .node(LoadOp.class, MemRefTranslators::load)
        .node(StoreOp.class, MemRefTranslators::store)
        .node(SubViewOp.class, MemRefTranslators::subView)
        .node(
            CopyOp.class,
            (op, unit) ->
                new BufferNodes.Copy(
                    new BlockCopy(unit.module().site(op), unit.module().memory()),
                    unit.slot(op.source()),
                    unit.slot(op.target()),
                    unit.stampSlot()))
        .node(
            DimOp.class,
            (op, unit) ->
                new BufferNodes.Dim(
                    op, unit.slot(op.source()), unit.slot(op.index()), unit.result(op, 0)))
        .node(
            CastOp.class,
            (op, unit) ->
                op.result().type() instanceof MemRefType to
                    ? new ReshapeNodes.Cast(
                        op,
                        BufferTypes.staticSizes(to),
                        unit.slot(op.source()),
                        unit.result(op, 0))
                    : unit.yield(op.opOperands(), op.results()))
        .node(
            CollapseShapeOp.class,
            (op, unit) ->
                new ReshapeNodes.Collapse(
                    op.reassociation().groups(), unit.slot(op.src()), unit.result(op, 0)))
        .node(
            ExpandShapeOp.class,
            (op, unit) ->
                new ReshapeNodes.Expand(
                    op,
                    op.reassociation().groups(),
                    unit.slot(op.src()),
                    IndexLists.of(op.outputShape(), unit),
                    unit.result(op, 0)));
  }

  private static MemRef allocate(AllocLikeOp op, ModuleTranslation module, long[] sizes) {
    var extents = Arrays.stream(sizes).mapToInt(Math::toIntExact).toArray();
    return module.allocate(op, op.type().toString(), op.type(), extents);
  }

  private static StatementNode alloc(AllocLikeOp op, UnitBuilder unit) {
    var module = unit.module();
    return new AllocNode(
        sizes -> allocate(op, module, sizes),
        IndexLists.of(op.sizes(), unit),
        unit.result(op, 0));
  }

  /** The cores of a cluster share the buffer. */
  private static Step allocForAll(AllocLikeOp op, PlanBuilder plan) {
    var sizes = op.sizes();
    var positions = new int[sizes.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = sizes.get(i) instanceof MixedIndex.Dynamic d ? plan.position(d.value()) : -1;
    }
    int result = plan.position(op.memref());
    var module = plan.module();
    return cores -> {
      var extents = extents(sizes, positions, cores.getFirst());
      for (var core : cores) {
        if (!Arrays.equals(extents, extents(sizes, positions, core))) {
          throw new DiagnosticException(
              op.location(), "cores disagree on the size of a buffer that they share");
        }
      }
      var buffer = allocate(op, module, extents);
      cores.forEach(core -> core.set(result, buffer));
    };
  }

  private static long[] extents(List<MixedIndex> sizes, int[] positions, CoreState core) {
    var extents = new long[positions.length];
    for (int i = 0; i < extents.length; i++) {
      extents[i] =
          sizes.get(i) instanceof MixedIndex.Static s ? s.value() : core.getLong(positions[i]);
    }
    return extents;
  }

  private static StatementNode getGlobal(GetGlobalOp op, UnitBuilder unit) {
    var symbol = op.globalName().root();
    if (unit.module().state(symbol, op) instanceof Global global) {
      return new ConstantNode(unit.result(op, 0), global.buffer);
    }
    throw new DiagnosticException(
        op.location(), "'" + op.name() + "' refers to @" + symbol + ", which is no global buffer");
  }

  private static MemoryAccess access(Operation op, Value buffer, UnitBuilder unit) {
    return new MemoryAccess(
        BufferTypes.kind(buffer.type(MemRefType.class), op.location()),
        unit.module().site(op),
        unit.module().memory());
  }

  private static ElementAddress address(
      Operation op, Value buffer, List<Value> indices, UnitBuilder unit) {
    var type = buffer.type(MemRefType.class);
    return new ElementAddress(
        op,
        IndexLists.ofValues(indices, unit),
        BufferTypes.staticSizes(type),
        BufferTypes.staticByteStrides(type));
  }

  private static StatementNode load(LoadOp op, UnitBuilder unit) {
    return new BufferNodes.Load(
        access(op, op.memref(), unit),
        address(op, op.memref(), op.indices(), unit),
        unit.slot(op.memref()),
        unit.stampSlot(),
        unit.result(op, 0));
  }

  private static StatementNode store(StoreOp op, UnitBuilder unit) {
    return new BufferNodes.Store(
        access(op, op.memref(), unit),
        address(op, op.memref(), op.indices(), unit),
        unit.slot(op.memref()),
        unit.stampSlot(),
        unit.slot(op.value()));
  }

  private static StatementNode subView(SubViewOp op, UnitBuilder unit) {
    var slice = op.slice();
    return new BufferNodes.SubView(
        op,
        unit.slot(op.source()),
        IndexLists.of(slice.offsets(), unit),
        IndexLists.of(slice.sizes(), unit),
        IndexLists.of(slice.strides(), unit),
        op.droppedDims(),
        unit.result(op, 0));
  }

  /** A buffer that lives as long as the module. */
  private static final class Global implements State {
    private final GlobalOp op;
    private final MemRef buffer;

    Global(GlobalOp op, ModuleTranslation module) {
      this.op = op;
      var sizes = Arrays.stream(op.type().shape().toArray()).mapToInt(Math::toIntExact).toArray();
      buffer = module.allocate(op, "@" + op.symbolName(), op.type(), sizes);
      op.initialValue()
          .ifPresent(value -> BufferContents.write(buffer, TensorData.ofConstant(value)));
    }

    @Override
    public ShapedType type() {
      return op.type();
    }

    @Override
    public TensorData read() {
      return BufferContents.read(buffer);
    }

    @Override
    public void write(TensorData data) {
      BufferContents.write(buffer, data);
    }
  }

  private static final class FreeNode extends StatementNode {
    private final int view;

    FreeNode(int view) {
      this.view = view;
    }

    @Override
    public void execute(VirtualFrame frame) {
      free((MemRef) frame.getObjectStatic(view));
    }

    @TruffleBoundary
    private static void free(MemRef ref) {
      ref.free();
    }
  }
}
