package org.tdopt.dialects.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.tensor.CastOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.type.TensorType;

/** Rewrites of {@link GenericOp} to its canonical form. */
final class GenericCanonicalization {
  private GenericCanonicalization() {}

  static List<RewritePattern<?>> patterns() {
    return List.of(new RemoveIdentity(), new DropInputs(), new ReadSourceOfTensorCast());
  }

  /** An operation on tensors that copies an input to its output is that input. */
  private record RemoveIdentity() implements RewritePattern<GenericOp> {
    @Override
    public Class<GenericOp> root() {
      return GenericOp.class;
    }

    @Override
    public PatternResult rewrite(GenericOp op, Rewriter rewriter) {
      if (!op.isOnTensors() || op.body().firstOp().orElseThrow() != op.yieldOp()) {
        return PatternResult.declined("the body computes something, or the operands are buffers");
      }
      var values = new ArrayList<Value>();
      for (int i = 0; i < op.resultCount(); i++) {
        var source = source(op, i);
        if (source == null) {
          return PatternResult.declined("result %d is not an operand element by element", i);
        }
        values.add(source);
      }
      rewriter.replace(op, values);
      return PatternResult.applied();
    }

    private static @Nullable Value source(GenericOp op, int result) {
      if (!(op.yieldOp().operand(result) instanceof BlockArgument argument)
          || argument.owner() != op.body()) {
        return null;
      }
      var operand = op.operand(argument.index());
      var map = op.indexingMap(argument.index());
      boolean same =
          map.equals(op.outputMap(result))
              && map.isProjectedPermutation()
              && operand.type().equals(op.result(result).type());
      return same ? operand : null;
    }
  }

  /** Drops an input the body does not use, and one that is read the same way twice. */
  private record DropInputs() implements RewritePattern<GenericOp> {
    @Override
    public Class<GenericOp> root() {
      return GenericOp.class;
    }

    @Override
    public PatternResult rewrite(GenericOp op, Rewriter rewriter) {
      var kept = new ArrayList<Integer>();
      var standIn = new ArrayList<@Nullable Integer>();
      for (int i = 0; i < op.inputCount(); i++) {
        var twin = twin(op, i, kept);
        standIn.add(twin);
        if (twin == null && (op.inputArgument(i).hasUses() || isNeededForRanges(op, i, kept))) {
          kept.add(i);
        }
      }
      if (kept.size() == op.inputCount()) {
        return PatternResult.declined("every input is used, and read one way only");
      }
      var inputs = kept.stream().map(op.inputs()::get).toList();
      var maps = new ArrayList<>(kept.stream().map(op::inputMap).toList());
      maps.addAll(op.indexingMaps().subList(op.inputCount(), op.operandCount()));
      var smaller =
          GenericOp.createEmpty(
              rewriter, op.location(), inputs, op.outputs(), maps, op.iteratorTypes());
      smaller.setAttributes(op.attributes());
      var arguments = new ArrayList<Value>();
      for (int i = 0; i < op.inputCount(); i++) {
        var twin = standIn.get(i);
        int source = twin == null ? i : twin;
        int at = kept.indexOf(source);
        arguments.add(at < 0 ? op.inputArgument(i) : smaller.inputArgument(at));
      }
      for (int i = 0; i < op.outputs().size(); i++) {
        arguments.add(smaller.outputArgument(i));
      }
      rewriter.setInsertionPointToEnd(smaller.body());
      var yield = YieldOp.create(rewriter, op.location(), op.yieldOp().operands());
      rewriter.erase(op.yieldOp());
      rewriter.inlineBefore(op.body(), yield, arguments);
      rewriter.replace(op, smaller.results());
      return PatternResult.applied();
    }

    private static @Nullable Integer twin(GenericOp op, int i, List<Integer> kept) {
      for (int j : kept) {
        if (op.operand(j) == op.operand(i) && op.indexingMap(j).equals(op.indexingMap(i))) {
          return j;
        }
      }
      return null;
    }

    /** Whether without input {@code i} the extent of some loop would follow from no operand. */
    private static boolean isNeededForRanges(GenericOp op, int i, List<Integer> kept) {
      for (int d = 0; d < op.loopCount(); d++) {
        int dim = d;
        boolean elsewhere =
            IntStream.range(0, op.operandCount())
                .filter(j -> kept.contains(j) || j > i)
                .anyMatch(j -> op.indexingMap(j).resultOf(dim).isPresent());
        if (op.indexingMap(i).resultOf(d).isPresent() && !elsewhere) {
          return true;
        }
      }
      return false;
    }
  }

  /** {@code generic(cast(x)) = generic(x)} for an input. */
  private record ReadSourceOfTensorCast() implements RewritePattern<GenericOp> {
    @Override
    public Class<GenericOp> root() {
      return GenericOp.class;
    }

    @Override
    public PatternResult rewrite(GenericOp op, Rewriter rewriter) {
      for (int i = 0; i < op.inputCount(); i++) {
        if (op.operand(i).definingOp().orElse(null) instanceof CastOp cast
            && cast.source().type(TensorType.class).shape().isStatic()) {
          int input = i;
          rewriter.modify(op, () -> op.setOperand(input, cast.source()));
          return PatternResult.applied();
        }
      }
      return PatternResult.declined("no input is a cast of a tensor of static shape");
    }
  }
}
