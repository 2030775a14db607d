package org.tdopt.dialects.linalg;

import java.util.List;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.type.TensorType;

/** A structured operation whose iteration space, maps and body are all given. */
public final class GenericOp extends LinalgOp implements Canonicalizable {
  public static final PropertySlot<ArrayAttr> INDEXING_MAPS =
      PropertySlot.of("indexing_maps", ArrayAttr.class);
  public static final PropertySlot<ArrayAttr> ITERATOR_TYPES =
      PropertySlot.of("iterator_types", ArrayAttr.class);
  public static final PropertySlot<StringAttr> DOC =
      PropertySlot.optional("doc", StringAttr.class);
  public static final PropertySlot<StringAttr> LIBRARY_CALL =
      PropertySlot.optional("library_call", StringAttr.class);
  public static final OpSpec<GenericOp> SPEC =
      OpSpec.of(
              "linalg.generic",
              GenericOp::new,
              INPUTS,
              OUTPUTS,
              INDEXING_MAPS,
              ITERATOR_TYPES,
              DOC,
              LIBRARY_CALL,
              RESULTS,
              REGION)
          .assembly(new GenericAssembly())
          .summary("a scalar body at each point of an iteration space")
          .description(
              """
              The iteration space is the one in which the indexing maps meet the shapes of inputs
              and outputs. At each point the body gets one element of every input and output, read
              through its map, and yields the next element of every output. An iterator is
              `parallel`, or `reduction` where points write the same element. On tensors the
              outputs are initial values and the results new tensors; on memrefs the outputs are
              written in place.
              """)
          .example(
              """
              #rows = affine_map<(d0, d1) -> (d0, d1)>
              #row = affine_map<(d0, d1) -> (d0)>
              func.func @example(%x: tensor<2x3xf32>, %init: tensor<2xf32>) -> tensor<2xf32> {
                %0 = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
                    ins(%x : tensor<2x3xf32>) outs(%init : tensor<2xf32>) {
                ^bb0(%element: f32, %sum: f32):
                  %1 = arith.addf %sum, %element : f32
                  linalg.yield %1 : f32
                } -> tensor<2xf32>
                func.return %0 : tensor<2xf32>
              }
              """);

  private GenericOp(OpState state) {
    super(SPEC, state);
  }

  /** Builds a body and returns what it yields, one value per output. */
  @FunctionalInterface
  public interface BodyBuilder {
    /** {@code elements} are those of the inputs, then those of the outputs. */
    List<? extends Value> build(OpBuilder b, List<BlockArgument> elements);
  }

  /**
   * An operation whose body {@code body} builds; results have the types of the tensors in outputs.
   *
   * @param maps one per input, then one per output
   */
  public static GenericOp create(
      OpBuilder b,
      Location loc,
      List<? extends Value> inputs,
      List<? extends Value> outputs,
      List<AffineMap> maps,
      List<IteratorType> iterators,
      BodyBuilder body) {
    var op = createEmpty(b, loc, inputs, outputs, maps, iterators);
    b.saving(
        () -> {
          b.setInsertionPointToEnd(op.body());
          YieldOp.create(b, loc, body.build(b, op.body().arguments()));
        });
    return op;
  }

  /** An operation whose body has its arguments but neither operations nor a yield. */
  public static GenericOp createEmpty(
      OpBuilder b,
      Location loc,
      List<? extends Value> inputs,
      List<? extends Value> outputs,
      List<AffineMap> maps,
      List<IteratorType> iterators) {
    var region = Region.ofOneBlock();
    inputs.forEach(v -> region.entry().addArgument(elementTypeOf(v), loc));
    outputs.forEach(v -> region.entry().addArgument(elementTypeOf(v), loc));
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(inputs)
            .operands(outputs)
            .set(
                INDEXING_MAPS,
                new ArrayAttr(maps.stream().map(m -> (Attribute) new AffineMapAttr(m)).toList()))
            .set(ITERATOR_TYPES, new ArrayAttr(List.copyOf(iterators)))
            .results(
                outputs.stream().map(Value::type).filter(TensorType.class::isInstance).toList())
            .region(region));
  }

  @Override
  public List<AffineMap> indexingMaps() {
    return get(INDEXING_MAPS).elements().stream().map(m -> ((AffineMapAttr) m).map()).toList();
  }

  @Override
  public List<IteratorType> iteratorTypes() {
    return get(ITERATOR_TYPES).elements().stream().map(IteratorType.class::cast).toList();
  }

  @Override
  public GenericOp withOperands(
      OpBuilder b, List<? extends Value> inputs, List<? extends Value> outputs) {
    var op = createEmpty(b, location(), inputs, outputs, indexingMaps(), iteratorTypes());
    op.setAttributes(attributes());
    var mapping = new IrMapping();
    for (int i = 0; i < operandCount(); i++) {
      mapping.map(body().argument(i), op.body().argument(i));
    }
    b.saving(
        () -> {
          b.setInsertionPointToEnd(op.body());
          b.copyAll(body().operations(), mapping);
        });
    return op;
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return GenericCanonicalization.patterns();
  }

  @Override
  public void verify(Verifier v) {
    boolean maps =
        v.check(
            get(INDEXING_MAPS).elements().stream().allMatch(AffineMapAttr.class::isInstance),
            "expected affine maps in 'indexing_maps', got %s",
            get(INDEXING_MAPS));
    boolean iterators =
        v.check(
            get(ITERATOR_TYPES).elements().stream().allMatch(IteratorType.class::isInstance),
            "expected iterator types in 'iterator_types', got %s",
            get(ITERATOR_TYPES));
    if (maps && iterators) {
      super.verify(v);
    }
  }
}
