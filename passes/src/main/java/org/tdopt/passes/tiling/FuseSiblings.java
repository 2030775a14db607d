package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.ir.Block;
import org.tdopt.ir.Dominance;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.type.ShapedType;

/**
 * {@code a = f(w, x); b = g(w, y) -> (a, b) = (f(w, x), g(w, y))}: two operations that visit every
 * element of one large tensor become one that visits it once. At batch 1 the gradient of a layer's
 * input and the update of its weight share the transfer of the weight this way.
 */
final class FuseSiblings {
  private final Rewriter rewriter;

  FuseSiblings(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Fuses what it can in one block and returns how many operations went away. */
  int run(Block block) {
    int fused = 0;
    for (boolean again = true; again; ) {
      again = false;
      var generics =
          block.operations().stream()
              .filter(GenericOp.class::isInstance)
              .map(GenericOp.class::cast)
              .toList();
      for (int i = 0; i < generics.size() && !again; i++) {
        for (int j = i + 1; j < generics.size() && !again; j++) {
          var shared = shared(generics.get(i), generics.get(j));
          if (shared.isPresent()) {
            fuse(generics.get(i), generics.get(j), shared.get());
            fused++;
            again = true;
          }
        }
      }
    }
    return fused;
  }

  /** Operand numbers of the tensor that both operations visit. */
  private record Shared(int inFirst, int inSecond) {}

  private static Optional<Shared> shared(GenericOp first, GenericOp second) {
    if (first.loopCount() != second.loopCount()
        || first.loopCount() < 2
        || !first.collect(IndexOp.class).isEmpty()
        || !second.collect(IndexOp.class).isEmpty()) {
      return Optional.empty();
    }
    for (int a = 0; a < first.operandCount(); a++) {
      for (int b = 0; b < second.operandCount(); b++) {
        if (first.operand(a) == second.operand(b)
            && visitsOnce(first, a)
            && visitsOnce(second, b)
            && isLargest(first, a)
            && canMove(first, second, first.operand(a))) {
          return Optional.of(new Shared(a, b));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean visitsOnce(GenericOp op, int operand) {
    return Maps.visitsOnce(op.indexingMap(operand));
  }

  /** Whether no other tensor of the operation costs more to move. */
  private static boolean isLargest(GenericOp op, int operand) {
    long size = elements(op.operand(operand));
    return op.operands().stream().allMatch(v -> v == op.operand(operand) || elements(v) < size);
  }

  private static long elements(Value value) {
    return value.type(ShapedType.class).shape().elementCount();
  }

  /**
   * Whether {@code second} can run where {@code first} is: everything it reads is there, and what
   * it may overwrite is not read in between.
   */
  private static boolean canMove(GenericOp first, GenericOp second, Value shared) {
    var dominance = new Dominance();
    if (!second.operands().stream().allMatch(v -> dominance.dominates(v, first) || v == shared)) {
      return false;
    }
    boolean bothWrite = first.outputs().contains(shared) && second.outputs().contains(shared);
    boolean overwritten = first.outputs().contains(shared) || second.outputs().contains(shared);
    return !bothWrite
        && (!overwritten
            || shared.users().stream()
                .allMatch(u -> u == first || u == second || isBefore(u, first)));
  }

  private static boolean isBefore(Operation user, GenericOp op) {
    return user.block() == op.block() && user.isBefore(op);
  }

  private void fuse(GenericOp first, GenericOp second, Shared shared) {
    // Loop l of the second is the loop of the first that visits the same dimension of the tensor.
    var loops = new AffineExpr[second.loopCount()];
    var firstMap = first.indexingMaps().get(shared.inFirst);
    var secondMap = second.indexingMaps().get(shared.inSecond);
    for (int l = 0; l < loops.length; l++) {
      loops[l] = firstMap.results().get(secondMap.resultOf(l).getAsInt());
    }
    var toSecond = AffineMap.of(first.loopCount(), loops);
    var iterators = new ArrayList<>(first.iteratorTypes());
    for (int l = 0; l < loops.length; l++) {
      int at = ((AffineExpr.Dim) loops[l]).position();
      if (second.iteratorTypes().get(l) == IteratorType.REDUCTION) {
        iterators.set(at, IteratorType.REDUCTION);
      }
    }

    var parts = new Parts();
    parts.add(first, AffineMap.identity(first.loopCount()), shared.inFirst, isOutput(second, shared.inSecond));
    parts.add(second, toSecond, shared.inSecond, isOutput(first, shared.inFirst));

    rewriter.setInsertionPoint(first);
    var outputs = new ArrayList<>(parts.outputs);
    var maps = new ArrayList<>(parts.inputMaps);
    maps.addAll(parts.outputMaps);
    var merged =
        GenericOp.create(
            rewriter,
            Location.fused(List.of(first.location(), second.location())),
            parts.inputs,
            outputs,
            maps,
            iterators,
            (b, args) -> {
              var yielded = new ArrayList<Value>();
              for (var op : List.of(first, second)) {
                var other = op == first ? second : first;
                int otherwise = op == first ? shared.inSecond : shared.inFirst;
                var mapping = new IrMapping();
                for (int a = 0; a < op.operandCount(); a++) {
                  mapping.map(
                      op.body().argument(a),
                      args.get(parts.position(op, a, other, otherwise)));
                }
                yielded.addAll(Bodies.inline(op.body(), mapping, b));
              }
              return yielded;
            });
    rewriter.replace(second, merged.results().subList(first.resultCount(), merged.resultCount()));
    rewriter.replace(first, merged.results().subList(0, first.resultCount()));
  }

  private static boolean isOutput(GenericOp op, int operand) {
    return operand >= op.inputs().size();
  }

  /** Operands of the merged operation; a shared tensor that one of the two overwrites is no input. */
  private static final class Parts {
    private record Position(GenericOp op, int operand) {}

    final List<Value> inputs = new ArrayList<>();
    final List<AffineMap> inputMaps = new ArrayList<>();
    final List<Value> outputs = new ArrayList<>();
    final List<AffineMap> outputMaps = new ArrayList<>();
    private final List<Position> inputOf = new ArrayList<>();
    private final List<Position> outputOf = new ArrayList<>();

    void add(GenericOp op, AffineMap toLoops, int shared, boolean otherWrites) {
      for (int i = 0; i < op.operandCount(); i++) {
        var map = op.indexingMaps().get(i).compose(toLoops);
        if (isOutput(op, i)) {
          outputs.add(op.operand(i));
          outputMaps.add(map);
          outputOf.add(new Position(op, i));
        } else if (i != shared || !otherWrites) {
          inputs.add(op.operand(i));
          inputMaps.add(map);
          inputOf.add(new Position(op, i));
        }
      }
    }

    /**
     * The merged operation's block argument for an operand of one of the two; an operand that is no
     * input is the output {@code otherwise} of the other operation.
     */
    int position(GenericOp op, int operand, GenericOp other, int otherwise) {
      var own = new Position(op, operand);
      if (inputOf.contains(own)) {
        return inputOf.indexOf(own);
      }
      var output = outputOf.contains(own) ? own : new Position(other, otherwise);
      return inputs.size() + outputOf.indexOf(output);
    }
  }
}
