package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.MinSIOp;
import org.tdopt.dialects.arith.SubIOp;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.dialects.tensor.ExtractSliceOp;
import org.tdopt.dialects.tensor.InsertSliceOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.TensorType;

/**
 * Writes a group as a nest of loops over tiles. The tensors that the root writes are carried by the
 * loops; in the innermost one their tile is taken out, computed and put back.
 */
final class TileEmitter {
  private final TileGroup group;
  private final long[] ranges;
  private final List<Long> sizes;
  private final List<Integer> rootLoops;
  private final Location location;

  /** The part of each loop that the current tile covers. */
  private final MixedIndex[] offsets;

  private final MixedIndex[] extents;

  TileEmitter(TileGroup group, TileProblem.Choice choice) {
    this.group = group;
    this.ranges = group.ranges();
    this.sizes = choice.sizes();
    this.location = group.root().location();
    this.rootLoops =
        choice.order().stream().filter(l -> l < group.root().loopCount() && isCut(l)).toList();
    this.offsets = new MixedIndex[ranges.length];
    this.extents = new MixedIndex[ranges.length];
    for (int l = 0; l < ranges.length; l++) {
      offsets[l] = MixedIndex.of(0);
      extents[l] = MixedIndex.of(ranges[l]);
    }
  }

  private boolean isCut(int loop) {
    return sizes.get(loop) < ranges[loop];
  }

  /** Builds the nest where {@code b} stands and returns what stands for the root's results. */
  List<Value> emit(OpBuilder b) {
    var root = group.root();
    var carried = new ArrayList<>(root.outputs());
    for (int o = 0; o < carried.size(); o++) {
      var fill = TileGroup.fillOf(root, o);
      if (fill != null) {
        carried.set(o, fill.output());
      }
    }
    return loops(b, 0, carried);
  }

  /** The loops of the root from number {@code depth} on. */
  private List<Value> loops(OpBuilder b, int depth, List<Value> carried) {
    boolean intoReductions =
        depth == rootLoops.size()
            ? rootLoops.stream().allMatch(group.root()::isParallel)
            : !group.root().isParallel(rootLoops.get(depth))
                && (depth == 0 || group.root().isParallel(rootLoops.get(depth - 1)));
    var filled = intoReductions ? fillTiles(b, carried) : carried;
    if (depth == rootLoops.size()) {
      return rootTile(b, filled);
    }
    return loop(b, rootLoops.get(depth), filled, (inner, values) -> loops(inner, depth + 1, values));
  }

  /** What the body of a loop does with the carried values. */
  private interface Body {
    List<Value> build(OpBuilder b, List<Value> carried);
  }

  /** One loop over the tiles of group loop {@code l}. */
  private List<Value> loop(OpBuilder b, int l, List<Value> carried, Body body) {
    long range = ranges[l];
    long size = sizes.get(l);
    var zero = index(b, 0);
    var end = index(b, range);
    var step = index(b, size);
    var loop =
        ForOp.create(
            b,
            location,
            zero,
            end,
            step,
            carried,
            (inner, iv, values) -> {
              offsets[l] = MixedIndex.of(iv);
              extents[l] = range % size == 0 ? MixedIndex.of(size) : rest(inner, end, iv, step);
              return body.build(inner, List.copyOf(values));
            });
    offsets[l] = MixedIndex.of(0);
    extents[l] = MixedIndex.of(range);
    return List.copyOf(loop.results());
  }

  /** {@code min(step, end - iv)}: the last tile may be smaller. */
  private MixedIndex rest(OpBuilder b, Value end, Value iv, Value step) {
    var left = SubIOp.create(b, location, end, iv).result(0);
    return MixedIndex.of(MinSIOp.create(b, location, step, left).result(0));
  }

  /** Starts the accumulations of the root for the tile at hand. */
  private List<Value> fillTiles(OpBuilder b, List<Value> carried) {
    var root = group.root();
    var out = new ArrayList<>(carried);
    for (int o = 0; o < out.size(); o++) {
      var fill = TileGroup.fillOf(root, o);
      if (fill != null) {
        var map = root.indexingMaps().get(root.inputs().size() + o);
        var loops = identity(root.loopCount());
        var tile = slice(b, out.get(o), map, loops);
        var filled = FillOp.create(b, location, fill.value(), tile).result(0);
        out.set(o, insert(b, filled, out.get(o), map, loops));
      }
    }
    return out;
  }

  private List<Value> rootTile(OpBuilder b, List<Value> carried) {
    var root = group.root();
    var loops = identity(root.loopCount());
    var inputs = new ArrayList<Value>();
    for (int i = 0; i < root.inputs().size(); i++) {
      int input = i;
      var producer = group.producers().stream().filter(p -> p.rootInput() == input).findFirst();
      inputs.add(
          producer.isPresent()
              ? producerTile(b, producer.get())
              : slice(b, root.inputs().get(i), root.indexingMaps().get(i), loops));
    }
    var outputs = new ArrayList<Value>();
    for (int o = 0; o < carried.size(); o++) {
      outputs.add(
          slice(b, carried.get(o), root.indexingMaps().get(inputs.size() + o), loops));
    }
    var tile = onTile(b, root, inputs, outputs, loops);
    var put = new ArrayList<Value>();
    for (int o = 0; o < carried.size(); o++) {
      put.add(
          insert(
              b,
              tile.result(o),
              carried.get(o),
              root.indexingMaps().get(inputs.size() + o),
              loops));
    }
    return put;
  }

  /** The tile of a producer that the root's tile reads, in a temporary. */
  private Value producerTile(OpBuilder b, TileGroup.Producer producer) {
    var op = producer.op();
    var map = op.indexingMaps().getLast();
    Value start;
    var fill = producer.fill();
    if (fill == null) {
      start = slice(b, op.outputs().getFirst(), map, producer.loops());
    } else {
      var type = op.outputs().getFirst().type(TensorType.class);
      var empty = temporary(b, type, map, producer.loops());
      start = FillOp.create(b, location, fill.value(), empty).result(0);
    }
    var cut =
        IntStream.range(0, op.loopCount())
            .filter(l -> !op.isParallel(l))
            .map(producer.loops()::get)
            .filter(this::isCut)
            .boxed()
            .toList();
    return reductions(b, producer, cut, 0, start);
  }

  private Value reductions(
      OpBuilder b, TileGroup.Producer producer, List<Integer> cut, int depth, Value accumulator) {
    if (depth < cut.size()) {
      return loop(
              b,
              cut.get(depth),
              List.of(accumulator),
              (inner, values) ->
                  List.of(reductions(inner, producer, cut, depth + 1, values.getFirst())))
          .getFirst();
    }
    var op = producer.op();
    var inputs = new ArrayList<Value>();
    for (int i = 0; i < op.inputs().size(); i++) {
      inputs.add(slice(b, op.inputs().get(i), op.indexingMaps().get(i), producer.loops()));
    }
    return onTile(b, op, inputs, List.of(accumulator), producer.loops())
        .result(0);
  }

  private GenericOp onTile(
      OpBuilder b, GenericOp op, List<Value> inputs, List<Value> outputs, List<Integer> loops) {
    var tile =
        GenericOp.create(
            b,
            op.location(),
            inputs,
            outputs,
            op.indexingMaps(),
            op.iteratorTypes(),
            (inner, args) -> {
              var mapping = new IrMapping();
              for (int a = 0; a < args.size(); a++) {
                mapping.map(op.body().argument(a), args.get(a));
              }
              return Bodies.inline(op.body(), mapping, inner);
            });
    shiftIndices(tile, loops);
    return tile;
  }

  /** The body on a tile counts from the start of the tile. */
  private void shiftIndices(GenericOp tile, List<Integer> loops) {
    for (var index : tile.collect(IndexOp.class)) {
      int loop = loops.get(index.dim());
      if (isCut(loop)) {
        var b = OpBuilder.after(index);
        var offset = offsets[loop].materialize(b, index.location());
        var shifted = AddIOp.create(b, index.location(), index.result(), offset);
        index.result().replaceUsesIf(shifted.result(0), use -> use.owner() != shifted);
      }
    }
  }

  /** A new tensor of the shape of the tile at hand. */
  private Value temporary(OpBuilder b, TensorType type, AffineMap map, List<Integer> loops) {
    var shape = new ArrayList<MixedIndex>();
    for (int r = 0; r < map.resultCount(); r++) {
      shape.add(extentOf(map.results().get(r), loops, type.dim(r)));
    }
    var empty = EmptyOp.create(b, location, shape, type.elementType());
    empty.setAttribute(Buffers.SPACE, new StringAttr("L1"));
    return empty.result(0);
  }

  /** The tile at hand of an operand; the operand itself if no loop cuts it. */
  private Value slice(OpBuilder b, Value tensor, AffineMap map, List<Integer> loops) {
    if (!isCut(map, loops)) {
      return tensor;
    }
    var type = tensor.type(TensorType.class);
    return ExtractSliceOp.create(b, location, tensor, place(map, loops, type)).result(0);
  }

  private Value insert(OpBuilder b, Value tile, Value into, AffineMap map, List<Integer> loops) {
    if (!isCut(map, loops)) {
      return tile;
    }
    var at = place(map, loops, into.type(TensorType.class));
    return InsertSliceOp.create(b, location, tile, into, at).result(0);
  }

  private boolean isCut(AffineMap map, List<Integer> loops) {
    return map.results().stream()
        .anyMatch(r -> r instanceof AffineExpr.Dim d && isCut(loops.get(d.position())));
  }

  /** Where the tile at hand of an operand is. */
  private Slice place(AffineMap map, List<Integer> loops, TensorType type) {
    var at = new ArrayList<MixedIndex>();
    var shape = new ArrayList<MixedIndex>();
    for (int r = 0; r < map.resultCount(); r++) {
      var e = map.results().get(r);
      at.add(
          e instanceof AffineExpr.Dim d ? offsets[loops.get(d.position())] : MixedIndex.of(0));
      shape.add(extentOf(e, loops, type.dim(r)));
    }
    return Slice.of(at, shape);
  }

  private MixedIndex extentOf(AffineExpr e, List<Integer> loops, long whole) {
    return e instanceof AffineExpr.Dim d ? extents[loops.get(d.position())] : MixedIndex.of(whole);
  }

  private Value index(OpBuilder b, long value) {
    return ConstantOp.index(b, location, value).result();
  }

  private static List<Integer> identity(int n) {
    return IntStream.range(0, n).boxed().toList();
  }
}
