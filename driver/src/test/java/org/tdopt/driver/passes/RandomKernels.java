package org.tdopt.driver.passes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random chains of structured operations: a fill, an operation with reductions, operations point by
 * point, on operands of random rank, order of dimensions and layout.
 */
final class RandomKernels {
  private final Random random;
  private final List<String> arguments = new ArrayList<>();
  private final List<Long> dynamicExtents = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private final int parallel;
  private final int reductions;
  private final long[] extents;
  private final boolean dynamic;

  /** Whether all extents are equal, so that buffers can be read and written in any order. */
  private final boolean square;

  private final List<Buffer> readByReduction = new ArrayList<>();

  RandomKernels(long seed) {
    random = new Random(seed);
    parallel = random.nextInt(4);
    reductions = random.nextInt(3);
    dynamic = random.nextInt(4) == 0;
    extents = new long[parallel + reductions];
    square = random.nextBoolean();
    int side = 1 + random.nextInt(9);
    for (int l = 0; l < extents.length; l++) {
      extents[l] = square ? side : 1 + random.nextInt(9);
    }
  }

  /** Extents for the dynamic dimensions of the arguments. */
  long[] dynamicExtents() {
    return dynamicExtents.stream().mapToLong(e -> e).toArray();
  }

  /** The program; its function is {@code @f}. */
  String text() {
    body.append("%zero = arith.constant 0.25 : f32\n");
    var loops = IntStream.range(0, parallel).boxed().toList();
    var order = shuffled(loops);
    var sum = random.nextBoolean() && !dynamic ? allocation("t", order) : argument("t", order);
    boolean filled = random.nextInt(3) > 0 || sum.allocated;
    if (filled) {
      body.append(LinalgText.fill("%zero", sum.text()));
    }
    reduce(sum);
    var last = sum;
    for (int e = random.nextInt(3); e > 0; e--) {
      last = pointwise(last, sum, e);
    }
    return LinalgText.function(String.join(", ", arguments), body.toString());
  }

  /** A buffer whose dimension i is loop {@code loops[i]}. */
  private record Buffer(String name, String type, List<Integer> loops, boolean allocated) {
    String text() {
      return name + ": " + type;
    }

    String map() {
      return loops.stream().map(l -> "d" + l).collect(Collectors.joining(", "));
    }
  }

  private List<Integer> shuffled(List<Integer> loops) {
    var list = new ArrayList<>(loops);
    Collections.shuffle(list, random);
    return list;
  }

  private Buffer argument(String name, List<Integer> loops) {
    var dims = new StringBuilder();
    for (int l : loops) {
      boolean unknown = dynamic && random.nextBoolean();
      dims.append(unknown ? "?" : Long.toString(extents[l])).append('x');
      if (unknown) {
        dynamicExtents.add(extents[l]);
      }
    }
    var buffer = new Buffer("%" + name, "memref<" + dims + "f32>", loops, false);
    arguments.add(buffer.text());
    return buffer;
  }

  private Buffer allocation(String name, List<Integer> loops) {
    var dims = loops.stream().map(l -> extents[l] + "x").collect(Collectors.joining());
    var type = "memref<" + dims + "f32>";
    body.append("%%%s = memref.alloc() : %s\n".formatted(name, type));
    return new Buffer("%" + name, type, loops, true);
  }

  /** Random loops out of the first {@code count}, in random order. */
  private List<Integer> someLoops(int count) {
    var loops = IntStream.range(0, count).filter(_ -> random.nextInt(3) > 0).boxed().toList();
    return shuffled(loops);
  }

  private void reduce(Buffer sum) {
    var all = IntStream.range(0, parallel + reductions).boxed().toList();
    var inputs = new ArrayList<Buffer>();
    // The first input has all loops, so that each extent follows from an operand.
    inputs.add(argument("a", shuffled(all)));
    inputs.add(argument("b", someLoops(parallel + reductions)));
    inputs.add(argument("c", someLoops(parallel + reductions)));
    readByReduction.addAll(inputs);
    boolean updates = reductions > 0 && random.nextInt(4) == 0;
    var outputs = new ArrayList<>(List.of(sum));
    if (updates) {
      outputs.add(argument("u", shuffled(all)));
    }
    var code = new StringBuilder("%x = arith.mulf %e0, %e1 : f32\n");
    code.append(
        switch (random.nextInt(3)) {
          case 0 -> "%y = arith.addf %e3, %x : f32\n";
          case 1 -> "%y0 = arith.addf %x, %e2 : f32\n%y = arith.maximumf %e3, %y0 : f32\n";
          default -> "%y = arith.subf %e3, %x : f32\n";
        });
    code.append(
        updates
            ? "%z = arith.mulf %e1, %e2 : f32\n%w = arith.subf %e4, %z : f32\n"
                + "linalg.yield %y, %w : f32, f32"
            : "linalg.yield %y : f32");
    generic(parallel, reductions, inputs, outputs, code.toString());
  }

  private Buffer pointwise(Buffer input, Buffer sum, int number) {
    var loops = IntStream.range(0, parallel).boxed().toList();
    // In a square program an operand may be read in another order than it was written.
    var left = square && random.nextInt(3) == 0 ? reordered(input, loops) : input;
    var middle = sum.name.equals(left.name) ? left : sum;
    var inputs = List.of(left, middle, argument("d" + number, someLoops(parallel)));
    var output = output(left, loops, number);
    generic(
        parallel,
        0,
        inputs,
        List.of(output),
        """
          %p = arith.mulf %e1, %e2 : f32
          %q = arith.addf %e0, %p : f32
          %r = arith.subf %q, %e3 : f32
          linalg.yield %r : f32""");
    return output;
  }

  /** The buffer's dimensions in another order of the loops; all extents are equal. */
  private Buffer reordered(Buffer buffer, List<Integer> loops) {
    return new Buffer(buffer.name, buffer.type, shuffled(loops), buffer.allocated);
  }

  /** An operand in place, or what the reduction has read, or a new buffer. */
  private Buffer output(Buffer inPlace, List<Integer> loops, int number) {
    if (random.nextInt(3) == 0) {
      return inPlace;
    }
    for (var old : readByReduction) {
      if (square && old.loops.size() == parallel && random.nextInt(3) == 0) {
        return reordered(old, loops);
      }
    }
    return argument("o" + number, shuffled(loops));
  }

  private void generic(
      int parallelLoops,
      int reductionLoops,
      List<Buffer> inputs,
      List<Buffer> outputs,
      String code) {
    var operands = new ArrayList<>(inputs);
    operands.addAll(outputs);
    var schedule = "";
    if (random.nextBoolean() && parallelLoops + reductionLoops > 0) {
      int loops = parallelLoops + reductionLoops;
      schedule =
          LinalgText.schedule(
              IntStream.range(0, loops).mapToObj(_ -> "1").collect(Collectors.joining(", ")),
              IntStream.range(0, loops)
                  .mapToObj(_ -> Integer.toString(1 + random.nextInt(4)))
                  .collect(Collectors.joining(", ")));
    }
    body.append(
        LinalgText.generic(
            "p".repeat(parallelLoops) + "r".repeat(reductionLoops),
            operands.stream().map(Buffer::map).collect(Collectors.joining("; ")),
            operands.stream().map(Buffer::text).collect(Collectors.joining("; ")),
            outputs.size(),
            schedule,
            code));
  }
}
