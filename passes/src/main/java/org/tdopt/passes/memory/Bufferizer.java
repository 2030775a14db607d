package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** Bufferizes the operations of one function in program order. */
final class Bufferizer implements Buffers {
  private final PassContext context;
  private final Map<Value, Value> buffers = new IdentityHashMap<>();
  private final List<Operation> done = new ArrayList<>();
  private OpBuilder builder;
  private Location location = Location.unknown();

  Bufferizer(PassContext context, Block entry) {
    this.context = context;
    this.builder = OpBuilder.atStart(entry);
  }

  @Override
  public OpBuilder builder() {
    return builder;
  }

  @Override
  public Value of(Value tensor) {
    var buffer = buffers.get(tensor);
    if (buffer == null) {
      throw new IllegalStateException("no buffer for a tensor of type " + tensor.type());
    }
    return buffer;
  }

  @Override
  public void put(Value tensor, Value buffer) {
    buffers.put(tensor, buffer);
  }

  @Override
  public void bufferize(Block block) {
    for (var op : block.operations()) {
      if (op == block.terminator() || !hasTensors(op)) {
        continue;
      }
      if (!(op instanceof Bufferizable bufferizable)) {
        context.error(op, "has tensors but does not implement Bufferizable");
        return;
      }
      var outer = builder;
      var outerLocation = location;
      builder = OpBuilder.before(op);
      location = op.location();
      bufferizable.bufferize(this);
      if (op instanceof LoadParameterOp load && ParameterAccess.isReadAfterStore(load)) {
        keep(load.result(0));
      }
      builder = outer;
      location = outerLocation;
      done.add(op);
    }
  }

  /** Moves a tensor out of a buffer that will change while the tensor is still needed. */
  private void keep(Value tensor) {
    var copy = allocate(tensor.type(TensorType.class), List.of(), DEFAULT_SPACE);
    CopyOp.create(builder, location, of(tensor), copy);
    put(tensor, copy);
  }

  private static boolean hasTensors(Operation op) {
    return op.operands().stream().anyMatch(v -> v.type() instanceof TensorType)
        || op.results().stream().anyMatch(v -> v.type() instanceof TensorType);
  }

  /** Erases the operations on tensors, users before definitions. */
  void eraseTensors() {
    for (var op : done.reversed()) {
      op.erase();
    }
  }

  @Override
  public Value writable(OpOperand use, boolean contents) {
    var own = of(use.value());
    if (!InPlace.conflicts(use)) {
      return own;
    }
    var type = use.value().type(TensorType.class);
    var sizes = new ArrayList<Value>();
    for (int d = 0; d < type.rank(); d++) {
      if (Shape.isDynamic(type.dim(d))) {
        sizes.add(DimOp.create(builder, location, own, d).result(0));
      }
    }
    var copy = allocate(type, sizes, own.type(MemRefType.class).space());
    boolean defined = !(use.value().definingOp().orElse(null) instanceof EmptyOp);
    if (contents && defined) {
      CopyOp.create(builder, location, own, copy);
    }
    return copy;
  }

  @Override
  public Value allocate(TensorType type, List<Value> dynamicSizes, String space) {
    if (type.shape().isStatic()) {
      return AllocOp.create(builder, location, Buffers.type(type, space)).result(0);
    }
    // The buffer has room for the largest tile, so that its place can be planned.
    var whole = type.shape().toArray();
    var sizes = new ArrayList<Value>(dynamicSizes);
    for (int d = 0; d < whole.length; d++) {
      if (Shape.isDynamic(whole[d])) {
        whole[d] = UpperBound.of(sizes.removeFirst());
      }
    }
    var bound = TensorType.of(type.elementType(), whole);
    var buffer = AllocOp.create(builder, location, Buffers.type(bound, space)).result(0);
    return Views.prefix(builder, location, buffer, type.shape(), dynamicSizes);
  }
}
