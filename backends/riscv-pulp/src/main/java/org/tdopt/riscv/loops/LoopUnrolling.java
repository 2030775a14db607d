package org.tdopt.riscv.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Opcode;

/**
 * Unrolls innermost loops of constant count: pointers are then incremented once for several
 * iterations, whose loads and stores differ in their offsets, and loads have something to overlap
 * with. A loop is unrolled where what its iterations save exceeds what fetching the longer code costs.
 */
public final class LoopUnrolling {
  /** Instructions of a body that stays in a core's own instruction cache with some to spare. */
  private static final int LARGEST_BODY = 104;

  private static final int LARGEST_FACTOR = 16;

  /** Cycles to fetch an instruction from L2. */
  private static final double FETCH_CYCLES = 4.5;

  /** Iterations of an enclosing loop whose count is not known. */
  private static final int ASSUMED_COUNT = 4;

  private LoopUnrolling() {}

  public static void run(FuncOp function) {
    for (var loop : function.collect(ForOp.class)) {
      if (loop.tripCount().isPresent() && isStraight(loop)) {
        new Candidate(loop).unroll();
      }
    }
  }

  private static boolean isStraight(ForOp loop) {
    for (var op : loop.body().entry()) {
      boolean isDevice = op instanceof MemoryOp m && m.isVolatile();
      if (!op.regions().isEmpty() || isDevice) {
        return false;
      }
    }
    return true;
  }

  /** A loop without control flow inside. */
  private static final class Candidate {
    private final ForOp loop;
    private final List<Operation> body = new ArrayList<>();

    /** Per carried value that grows by a constant in each iteration that constant. */
    private final Map<Value, Integer> steps = new HashMap<>();

    Candidate(ForOp loop) {
      this.loop = loop;
      for (var op : loop.body().entry()) {
        if (!(op instanceof YieldOp)) {
          body.add(op);
        }
      }
      for (int i = 0; i < loop.carriedCount(); i++) {
        var step = step(loop.argument(i), loop.yielded(i).value());
        if (step.isPresent()) {
          steps.put(loop.argument(i), step.getAsInt());
        }
      }
    }

    private static OptionalInt step(Value argument, Value next) {
      if (next.definingOp().orElse(null) instanceof ComputeOp c && c.operandCount() > 0
          && c.operand(0) == argument) {
        if (c.opcode() == Opcode.ADDI) {
          return OptionalInt.of(c.immediate());
        }
        if (c.opcode() == Opcode.ADD
            && c.operand(1).definingOp().orElse(null) instanceof LiOp li) {
          return OptionalInt.of(li.constant());
        }
      }
      return OptionalInt.empty();
    }

    void unroll() {
      int count = loop.tripCount().orElseThrow();
      int best = 1;
      double most = 0;
      for (int factor = 2; factor <= Math.min(count, LARGEST_FACTOR); factor++) {
        if (count % factor == 0 && length(factor, count) <= LARGEST_BODY) {
          double gain = gain(factor, count);
          if (gain > most) {
            best = factor;
            most = gain;
          }
        }
      }
      if (best == count) {
        inline(count);
      } else if (best > 1) {
        repeat(best, count);
      }
    }

    /** Instructions after unrolling: increments that fold into offsets remain once. */
    private int length(int factor, int count) {
      int increments = increments();
      return factor * (instructions() - increments) + (factor == count ? 0 : increments);
    }

    private int instructions() {
      return (int) body.stream().filter(op -> !(op instanceof RegisterOp)).count();
    }

    /** Increments of pointers that are used for nothing but addresses. */
    private int increments() {
      int increments = 0;
      for (int i = 0; i < loop.carriedCount(); i++) {
        var argument = loop.argument(i);
        boolean folds =
            steps.containsKey(argument)
                && argument.uses().stream()
                    .allMatch(
                        u ->
                            u.owner() instanceof MemoryOp m && m.base() == argument
                                || u.owner() instanceof ComputeOp c
                                    && c.opcode() == Opcode.ADDI);
        increments += folds ? 1 : 0;
      }
      return increments;
    }

    /** Cycles saved in all iterations less those to fetch the additional instructions. */
    private double gain(int factor, int count) {
      double entries = 1;
      for (Operation op = loop.parentOp(); op != null; op = op.parentOp()) {
        if (op instanceof ForOp outer) {
          entries *= outer.tripCount().orElse(ASSUMED_COUNT);
        }
      }
      int stalls = Math.max(0, criticalPath() - instructions());
      double saved = entries * count * (increments() + stalls) * (1 - 1.0 / factor);
      int setup = factor == count ? 1 + increments() : 0;
      int growth = length(factor, count) - instructions() - setup;
      return saved + entries * setup - FETCH_CYCLES * growth;
    }

    /** Cycles of one iteration that waits for nothing but its own values. */
    private int criticalPath() {
      var ready = new HashMap<Value, Integer>();
      int longest = 0;
      for (var op : body) {
        int start = 0;
        for (var operand : op.operands()) {
          start = Math.max(start, ready.getOrDefault(operand, 0));
        }
        int end = start + (op instanceof LoadOp ? 2 : 1);
        longest = Math.max(longest, end);
        op.results().forEach(r -> ready.put(r, end));
      }
      return longest;
    }

    /** Copies the body {@code factor} times; gives what is carried out of the last copy. */
    private List<Value> copies(int factor, List<Value> carried, OpBuilder builder) {
      var values = new ArrayList<>(carried);
      for (int copy = 0; copy < factor; copy++) {
        var mapping = new IrMapping();
        for (int i = 0; i < values.size(); i++) {
          mapping.map(loop.argument(i), values.get(i));
        }
        for (var op : body) {
          var made = builder.copy(op, mapping);
          if (copy > 0 && made instanceof MemoryOp access) {
            shift(access, (MemoryOp) op, copy);
          }
        }
        for (int i = 0; i < values.size(); i++) {
          values.set(i, mapping.of(loop.yielded(i).value()));
        }
      }
      return values;
    }

    /** Says that an access is {@code iterations} steps further on. */
    private void shift(MemoryOp access, MemoryOp original, int iterations) {
      var known = original.getOptional(MemoryOp.ACCESS);
      if (known.isEmpty() || isInvariant(original.base())) {
        return;
      }
      var distance = distance(original.base());
      if (distance.isEmpty()) {
        access.clear(MemoryOp.ACCESS);
        return;
      }
      var bits = known.get().bits();
      access.set(
          MemoryOp.ACCESS,
          DenseArrayAttr.i64(
              bits.get(0), bits.get(1), bits.get(2) + (long) iterations * distance.get()));
    }

    private boolean isInvariant(Value base) {
      return base.parentBlock() != loop.body().entry();
    }

    /** How far an address moves in an iteration, if that is known. */
    private Optional<Integer> distance(Value base) {
      if (steps.containsKey(base)) {
        return Optional.of(steps.get(base));
      }
      return base.definingOp().orElse(null) instanceof ComputeOp c
              && c.opcode() == Opcode.ADDI
          ? distance(c.operand(0))
          : Optional.empty();
    }

    private void repeat(int factor, int count) {
      var region = Region.ofOneBlock();
      var arguments = new ArrayList<Value>();
      for (int i = 0; i < loop.carriedCount(); i++) {
        arguments.add(region.entry().addArgument(loop.argument(i).type(), loop.location()));
      }
      var inside = OpBuilder.atEnd(region.entry());
      YieldOp.create(inside, loop.location(), copies(factor, arguments, inside));
      var made =
          ForOp.create(
              OpBuilder.before(loop),
              loop.location(),
              count / factor,
              loop.getAll(ForOp.INITS),
              region);
      replace(made.results());
      OffsetFolding.run(region.entry());
    }

    private void inline(int count) {
      var block = loop.block();
      var results = copies(count, loop.getAll(ForOp.INITS), OpBuilder.before(loop));
      replace(results);
      if (block != null) {
        OffsetFolding.run(block);
      }
    }

    private void replace(List<? extends Value> values) {
      for (int i = 0; i < loop.resultCount(); i++) {
        loop.result(i).replaceAllUsesWith(values.get(i));
      }
      loop.erase();
    }
  }
}
