package org.tdopt.dialects.linalg;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.DestinationStyle;
import org.tdopt.dialects.memref.LayoutAgnostic;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.AsmNames;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/**
 * A structured operation: for each point of an iteration space, a scalar body computes new elements
 * of the outputs from elements of the inputs and outputs, which affine maps choose. Outputs are
 * tensors, each with a result that is the output after the last point, or buffers, changed in
 * place.
 */
public abstract class LinalgOp extends Operation
    implements Bufferizable, MemoryEffects, DestinationStyle, LayoutAgnostic, AsmNames {
  public static final OperandSlot INPUTS = OperandSlot.variadic("inputs", TypeConstraint.ANY);
  public static final OperandSlot OUTPUTS =
      OperandSlot.variadic("outputs", TypeConstraint.TENSOR.or(TypeConstraint.MEMREF));
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", TypeConstraint.TENSOR);
  public static final RegionSlot REGION = RegionSlot.ofOneBlock("region");

  protected LinalgOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** How each operand's elements are chosen: maps from the iteration space, inputs first. */
  public abstract List<AffineMap> indexingMaps();

  /** One entry per dimension of the iteration space. */
  public abstract List<IteratorType> iteratorTypes();

  /** The same computation on other operands; results have the types of the tensors in outputs. */
  public abstract LinalgOp withOperands(
      OpBuilder b, List<? extends Value> inputs, List<? extends Value> outputs);

  @Override
  public String argumentName(Region region, int i) {
    return i < inputCount() ? "in" : "out";
  }

  public List<Value> inputs() {
    return getAll(INPUTS);
  }

  public List<Value> outputs() {
    return getAll(OUTPUTS);
  }

  public int inputCount() {
    return inputs().size();
  }

  /** The scalar body; its arguments are an element of each input, then of each output. */
  public Block body() {
    return region(0).entry();
  }

  public YieldOp yieldOp() {
    return (YieldOp) body().terminator();
  }

  /** The number of dimensions of the iteration space. */
  public int loopCount() {
    return iteratorTypes().size();
  }

  public boolean isParallel(int dim) {
    return iteratorTypes().get(dim) == IteratorType.PARALLEL;
  }

  public boolean isReduction(int dim) {
    return iteratorTypes().get(dim) == IteratorType.REDUCTION;
  }

  /** The map of operand {@code i}, counted over inputs and outputs. */
  public AffineMap indexingMap(int i) {
    return indexingMaps().get(i);
  }

  public AffineMap inputMap(int i) {
    return indexingMaps().get(i);
  }

  public AffineMap outputMap(int i) {
    return indexingMaps().get(inputCount() + i);
  }

  /** The body's argument that holds an element of input {@code i}. */
  public BlockArgument inputArgument(int i) {
    return body().argument(i);
  }

  /** The body's argument that holds an element of output {@code i}. */
  public BlockArgument outputArgument(int i) {
    return body().argument(inputCount() + i);
  }

  /** Whether the body uses the old elements of output {@code i}. */
  public boolean readsOutput(int i) {
    return outputArgument(i).hasUses();
  }

  /** Whether old elements of output {@code i} matter: the body uses them, or some of them stay. */
  public boolean needsOutput(int i) {
    return readsOutput(i) || !replacesOutput(i);
  }

  /** Whether each element of output {@code i} is one that the map reaches. */
  private boolean replacesOutput(int i) {
    var shape = shapeOf(outputs().get(i));
    var seen = new boolean[loopCount()];
    for (int r = 0; r < shape.rank(); r++) {
      boolean single = shape.dim(r) == 1;
      switch (outputMap(i).results().get(r)) {
        case AffineExpr.Dim d when !seen[d.position()] -> seen[d.position()] = true;
        case AffineExpr.Constant c when c.value() == 0 && single -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether all outputs are tensors. */
  public boolean isOnTensors() {
    return outputs().stream().allMatch(v -> v.type() instanceof TensorType);
  }

  /** Whether no operand is a tensor. */
  public boolean isOnBuffers() {
    return operands().stream().noneMatch(v -> v.type() instanceof TensorType);
  }

  /** The result that is output {@code i} after the operation, which is on tensors. */
  public OpResult tiedResult(int i) {
    return result(i);
  }

  @Override
  public Value destinationOf(OpResult result) {
    return outputs().get(result.index());
  }

  /** Whether all dimensions are parallel and outputs are indexed by permutations of them. */
  public boolean isElementwise() {
    return iteratorTypes().stream().allMatch(t -> t == IteratorType.PARALLEL)
        && indexingMaps().stream().allMatch(AffineMap::isProjectedPermutation)
        && indexingMaps().subList(inputCount(), operandCount()).stream()
            .allMatch(m -> m.resultCount() == loopCount());
  }

  /** The extents of the iteration space; {@link Shape#DYNAMIC} where not known. */
  public long[] staticLoopRanges() {
    return LoopRanges.of(this);
  }

  /** The extents of the iteration space, those not known as new operations. */
  public List<MixedIndex> loopRanges(OpBuilder b) {
    return LoopRanges.materialize(this, b);
  }

  /** The shape of an operand; that of a scalar for a scalar. */
  static Shape shapeOf(Value operand) {
    return operand.type() instanceof ShapedType s ? s.shape() : Shape.of();
  }

  /** The type of an operand's elements; of a scalar its own. */
  static Type elementTypeOf(Value operand) {
    return operand.type() instanceof ShapedType s ? s.elementType() : operand.type();
  }

  /** Buffers among the inputs are read; those among the outputs are written, and read if used. */
  @Override
  public List<Effect> effects() {
    var effects = new ArrayList<Effect>();
    for (int i = 0; i < operandCount(); i++) {
      if (operand(i).type() instanceof MemRefType) {
        boolean output = i >= inputCount();
        if (!output || body().argument(i).hasUses()) {
          effects.add(Effect.on(Effect.Kind.READ, operand(i)));
        }
        if (output) {
          effects.add(Effect.on(Effect.Kind.WRITE, operand(i)));
        }
      }
    }
    return effects;
  }

  @Override
  public void verify(Verifier v) {
    StructureVerifier.verify(this, v);
  }

  @Override
  public void bufferize(Buffers buffers) {
    var inputs =
        inputs().stream()
            .map(v -> v.type() instanceof TensorType ? buffers.of(v) : v)
            .toList();
    var outputs = new ArrayList<Value>();
    for (int o = 0; o < outputs().size(); o++) {
      var buffer = buffers.writable(opOperand(inputCount() + o), needsOutput(o));
      outputs.add(buffer);
      buffers.put(result(o), buffer);
    }
    withOperands(buffers.builder(), inputs, outputs);
  }
}
