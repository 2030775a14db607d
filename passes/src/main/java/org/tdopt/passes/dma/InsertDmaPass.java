package org.tdopt.passes.dma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.memory.StorageSize;

/**
 * Lets the DMA engine do the copies between memory spaces: each is started and waited for at once.
 * A copy inside L1 becomes a structured operation, one between two other places goes through L1.
 * Transfers longer than one command of the engine can move are cut along their first dimension.
 */
@PassInfo(name = "insert-dma", summary = "copy between memory spaces by DMA")
public record InsertDmaPass() implements Pass<FuncOp> {
  private static final String NEAR = "L1";

  /** Commands hold their length in 17 bits. */
  private static final long LONGEST_BYTES = (1 << 17) - 4;

  private static final Statistic TRANSFERS = Statistic.of("transfers", "copies done by DMA");
  private static final Statistic LOCAL = Statistic.of("local", "copies inside L1");

  @Override
  public void run(FuncOp func, PassContext cx) {
    for (var copy : func.collect(CopyOp.class)) {
      var b = OpBuilder.before(copy);
      boolean fromNear = isNear(copy.source());
      boolean toNear = isNear(copy.target());
      if (fromNear && toNear) {
        copyElements(b, copy);
        cx.count(LOCAL);
      } else if (fromNear || toNear) {
        transfer(b, copy, copy.source(), copy.target());
        cx.count(TRANSFERS);
      } else {
        var type = copy.source().type(MemRefType.class);
        if (!type.shape().isStatic()) {
          cx.error(copy, "copies '%s' inside %s, which needs a static shape", type, type.space());
          continue;
        }
        var through = AllocOp.create(b, copy.location(), dense(type)).memref();
        transfer(b, copy, copy.source(), through);
        transfer(b, copy, through, copy.target());
        cx.count(TRANSFERS, 2);
      }
      copy.erase();
    }
  }

  private static boolean isNear(Value buffer) {
    return buffer.type(MemRefType.class).space().equals(NEAR);
  }

  private static MemRefType dense(MemRefType type) {
    return new MemRefType(type.shape(), type.elementType(), null, null).inSpace(NEAR);
  }

  /** {@code copy a, b = generic ins(a) outs(b) { yield a }}. */
  private static void copyElements(OpBuilder b, CopyOp copy) {
    int rank = copy.target().type(MemRefType.class).rank();
    GenericOp.create(
        b,
        copy.location(),
        List.of(copy.source()),
        List.of(copy.target()),
        List.of(AffineMap.identity(rank), AffineMap.identity(rank)),
        Collections.nCopies(rank, IteratorType.PARALLEL),
        (_, elements) -> List.of(elements.getFirst()));
  }

  private static void transfer(OpBuilder b, CopyOp copy, Value source, Value target) {
    // All parts are in flight together.
    var starts = new ArrayList<StartOp>();
    start(b, copy, source, target, starts);
    starts.forEach(s -> WaitOp.create(b, copy.location(), s.token()));
  }

  private static void start(
      OpBuilder b, CopyOp copy, Value source, Value target, List<StartOp> starts) {
    var type = source.type(MemRefType.class);
    if (isShort(type)) {
      starts.add(StartOp.create(b, copy.location(), source, target));
      return;
    }
    int dim = firstCut(type);
    long rows = Math.max(1, LONGEST_BYTES * type.dim(dim) / bytes(type));
    for (long row = 0; row < type.dim(dim); row += rows) {
      long count = Math.min(rows, type.dim(dim) - row);
      start(
          b,
          copy,
          part(b, copy, source, dim, row, count),
          part(b, copy, target, dim, row, count),
          starts);
    }
  }

  private static long bytes(MemRefType type) {
    return type.shape().elementCount() * StorageSize.ofElement(type.elementType());
  }

  /** Dynamic shapes are those of tiles, which fit in L1 several times. */
  private static boolean isShort(MemRefType type) {
    return !type.shape().isStatic() || bytes(type) <= LONGEST_BYTES;
  }

  /** The outermost dimension that can be cut. */
  private static int firstCut(MemRefType type) {
    int dim = 0;
    while (type.dim(dim) == 1) {
      dim++;
    }
    return dim;
  }

  private static Value part(
      OpBuilder b, CopyOp copy, Value buffer, int dim, long start, long count) {
    var type = buffer.type(MemRefType.class);
    var offsets = new ArrayList<>(MixedIndex.repeated(0, type.rank()));
    var sizes = new ArrayList<>(MixedIndex.ofAll(type.shape().toArray()));
    offsets.set(dim, MixedIndex.of(start));
    sizes.set(dim, MixedIndex.of(count));
    return SubViewOp.create(b, copy.location(), buffer, Slice.of(offsets, sizes)).result();
  }
}
