package org.tdopt.dialects.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** Builds structured operations on tensors, with one result each, at one location. */
public final class StructuredBuilder {
  /** Makes the value of one element of the result from those of the inputs. */
  @FunctionalInterface
  public interface Elementwise {
    Value apply(Scalars s, List<? extends Value> inputs);
  }

  /** Makes the next value of an accumulator from its last and the elements of the inputs. */
  @FunctionalInterface
  public interface Accumulation {
    Value apply(Scalars s, Value accumulator, List<? extends Value> inputs);
  }

  private final OpBuilder b;
  private final Location at;

  public StructuredBuilder(OpBuilder b, Location at) {
    this.b = b;
    this.at = at;
  }

  /** A tensor of that type with every element at {@code value}. */
  public Value filled(TensorType type, double value) {
    var scalar = ConstantOp.scalar(b, at, value, type.elementType()).result(0);
    return FillOp.create(b, at, scalar, empty(type)).result(0);
  }

  private Value empty(TensorType type) {
    return EmptyOp.create(b, at, type, List.of()).result();
  }

  /** A tensor whose elements are made of those of the inputs, which broadcast to it. */
  public Value elementwise(TensorType type, List<Value> inputs, Elementwise body) {
    var maps = new ArrayList<AffineMap>();
    for (var input : inputs) {
      maps.add(Broadcasting.map(input.type(TensorType.class).shape(), type.shape()));
    }
    return mapped(type, inputs, maps, body);
  }

  /** As {@link #elementwise}, but each input is read through its map. */
  public Value mapped(TensorType type, List<Value> inputs, List<AffineMap> inputMaps, Elementwise body) {
    var maps = new ArrayList<>(inputMaps);
    maps.add(AffineMap.identity(type.rank()));
    return GenericOp.create(
            b,
            at,
            inputs,
            List.of(empty(type)),
            maps,
            Collections.nCopies(type.rank(), IteratorType.PARALLEL),
            (inner, elements) ->
                List.of(
                    body.apply(
                        new Scalars(inner, at, type.elementType()),
                        elements.subList(0, inputs.size()))))
        .result(0);
  }

  /**
   * A tensor that begins as {@code initial} and accumulates over the dimensions that its map leaves
   * out.
   *
   * @param maps one per input, then that of the result
   */
  public Value accumulated(
      Value initial, List<Value> inputs, List<AffineMap> maps, Accumulation body) {
    var iterators = new ArrayList<IteratorType>();
    var output = maps.getLast();
    for (int d = 0; d < output.dimCount(); d++) {
      iterators.add(output.uses(d) ? IteratorType.PARALLEL : IteratorType.REDUCTION);
    }
    Type element = initial.type(TensorType.class).elementType();
    return GenericOp.create(
            b,
            at,
            inputs,
            List.of(initial),
            maps,
            iterators,
            (inner, elements) ->
                List.of(
                    body.apply(
                        new Scalars(inner, at, element),
                        elements.getLast(),
                        elements.subList(0, inputs.size()))))
        .result(0);
  }
}
