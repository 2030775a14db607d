package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code g(f(x)) -> (g o f)(x)} where {@code f} is elementwise, used once, and each of its elements
 * is read exactly once, so that nothing is computed twice.
 */
final class FuseProducerIntoConsumer implements RewritePattern<GenericOp> {
  @Override
  public Class<GenericOp> root() {
    return GenericOp.class;
  }

  @Override
  public PatternResult rewrite(GenericOp consumer, Rewriter rewriter) {
    var reason = "no input is produced by an elementwise operation";
    for (int i = 0; i < consumer.inputs().size(); i++) {
      var value = consumer.inputs().get(i);
      if (value.definingOp().orElse(null) instanceof GenericOp producer) {
        reason = obstacle(producer, consumer, i, value);
        if (reason.isEmpty()) {
          fuse(producer, consumer, i, rewriter);
          return PatternResult.applied();
        }
      }
    }
    return PatternResult.declined(reason);
  }

  private static String obstacle(GenericOp producer, GenericOp consumer, int input, Value value) {
    if (!value.hasOneUse()) {
      return "the producer's result has several uses";
    }
    if (!Maps.isPointwise(producer) || producer.resultCount() != 1) {
      return "the producer is not elementwise with one result";
    }
    if (!producer.collect(IndexOp.class).isEmpty()) {
      return "the producer reads its loop indices";
    }
    if (producer.readsOutput(0)) {
      return "the producer reads its output operand";
    }
    var map = consumer.indexingMaps().get(input);
    if (!Maps.visitsOnce(map)) {
      return "the consumer reads elements of the producer more than once";
    }
    return "";
  }

  private static void fuse(
      GenericOp producer, GenericOp consumer, int input, Rewriter rewriter) {
    // Producer loop l writes dimension r of the value, which the consumer reads at its map's r.
    var read = consumer.indexingMaps().get(input);
    var written = producer.indexingMaps().getLast();
    var loops = new AffineExpr[producer.loopCount()];
    for (int l = 0; l < loops.length; l++) {
      loops[l] = read.results().get(written.resultOf(l).getAsInt());
    }
    var toProducer = AffineMap.of(consumer.loopCount(), loops);

    var inputs = new ArrayList<>(consumer.inputs());
    var maps = new ArrayList<>(consumer.indexingMaps());
    inputs.remove(input);
    maps.remove(input);
    int at = input;
    for (int p = 0; p < producer.inputs().size(); p++) {
      inputs.add(at + p, producer.inputs().get(p));
      maps.add(at + p, producer.indexingMaps().get(p).compose(toProducer));
    }
    int added = producer.inputs().size();
    var fused =
        GenericOp.create(
            rewriter,
            consumer.location(),
            inputs,
            consumer.outputs(),
            maps,
            consumer.iteratorTypes(),
            (b, args) -> {
              var mapping = new IrMapping();
              for (int p = 0; p < added; p++) {
                mapping.map(producer.body().argument(p), args.get(at + p));
              }
              var produced = Bodies.inline(producer.body(), mapping, b).getFirst();
              for (int a = 0; a < consumer.body().arguments().size(); a++) {
                var stand = a < at ? args.get(a) : a == at ? produced : args.get(a + added - 1);
                mapping.map(consumer.body().argument(a), stand);
              }
              return Bodies.inline(consumer.body(), mapping, b);
            });
    rewriter.replace(consumer, List.copyOf(fused.results()));
  }
}
