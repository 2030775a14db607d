package org.tdopt.passes.cluster;

import java.util.HashMap;
import java.util.Map;
import org.tdopt.dialects.arith.AndIOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.DivUIOp;
import org.tdopt.dialects.arith.MinSIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.arith.RemUIOp;
import org.tdopt.dialects.arith.ShRUIOp;
import org.tdopt.dialects.arith.SubIOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;

/** Computes which part of each cut loop the executing core has. */
final class CoreParts {
  /** Where a core's part of a loop starts, and how many iterations it has. */
  record Part(MixedIndex offset, MixedIndex size) {}

  private final OpBuilder b;
  private final Location location;
  private final Value coreId;
  private final int cores;
  private final Map<Cut, Part> known = new HashMap<>();

  CoreParts(OpBuilder b, Location location, Value coreId, int cores) {
    this.b = b;
    this.location = location;
    this.coreId = coreId;
    this.cores = cores;
  }

  Part of(Cut cut) {
    return known.computeIfAbsent(cut, this::compute);
  }

  private Part compute(Cut cut) {
    var chunk = cut.chunk().materialize(b, location);
    var start = MulIOp.create(b, location, coordinate(cut), chunk).result(0);
    if (cut.isEven(cores)) {
      return new Part(MixedIndex.of(start), cut.chunk());
    }
    var extent = cut.extent().materialize(b, location);
    var offset = MinSIOp.create(b, location, start, extent).result(0);
    var rest = SubIOp.create(b, location, extent, offset).result(0);
    var size = MinSIOp.create(b, location, chunk, rest).result(0);
    return new Part(MixedIndex.of(offset), MixedIndex.of(size));
  }

  private Value coordinate(Cut cut) {
    var quotient = divide(coreId, cut.coreStride());
    return cut.wraps() ? remainder(quotient, cut.parts()) : quotient;
  }

  private Value divide(Value value, int divisor) {
    if (divisor == 1) {
      return value;
    }
    return Integer.bitCount(divisor) == 1
        ? ShRUIOp.create(b, location, value, index(Integer.numberOfTrailingZeros(divisor)))
            .result(0)
        : DivUIOp.create(b, location, value, index(divisor)).result(0);
  }

  private Value remainder(Value value, int divisor) {
    return Integer.bitCount(divisor) == 1
        ? AndIOp.create(b, location, value, index(divisor - 1)).result(0)
        : RemUIOp.create(b, location, value, index(divisor)).result(0);
  }

  private Value index(long value) {
    return ConstantOp.index(b, location, value).result();
  }
}
