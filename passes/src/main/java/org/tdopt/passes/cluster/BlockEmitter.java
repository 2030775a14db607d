package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.linalg.YieldOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * Writes one register block of a group: its members in order, elements of outputs in scalar values
 * from the first member that makes them to the last, then their stores. A member's reduction loops
 * carry the elements they accumulate; elements that change along a reduction are read and stored
 * inside it.
 */
final class BlockEmitter {
  /** An element of a buffer; equal views have one number. */
  private record Element(int buffer, List<LinearIndex> position) {}

  private final KernelGroup group;
  private final Blocking blocking;
  private final NestBuilder nest;
  private final List<List<MixedIndex>> reductionExtents;
  private final List<Value> buffers = new ArrayList<>();
  private final List<Boolean> internal = new ArrayList<>();
  private final Map<Value, Integer> numbers = new HashMap<>();

  /** The elements that are in scalar values now. */
  private final Map<Element, Value> registers = new HashMap<>();

  /** Elements to be stored, in the order they were first made. */
  private final Map<Element, Boolean> unsaved = new LinkedHashMap<>();

  /** The points of the block: for each of the group's loops an offset. */
  private List<int[]> points = List.of();

  private List<LinearIndex> bases = List.of();

  BlockEmitter(
      KernelGroup group,
      Blocking blocking,
      NestBuilder nest,
      List<List<MixedIndex>> reductionExtents) {
    this.group = group;
    this.blocking = blocking;
    this.nest = nest;
    this.reductionExtents = reductionExtents;
    for (var op : group.ops()) {
      for (var operand : op.operands()) {
        if (operand.type() instanceof MemRefType) {
          number(operand);
        }
      }
    }
    for (int i = 0; i < buffers.size(); i++) {
      internal.add(isOutput(i) && group.isInternal(buffers.get(i)));
    }
  }

  private void number(Value buffer) {
    if (numbers.containsKey(buffer)) {
      return;
    }
    for (int i = 0; i < buffers.size(); i++) {
      if (BufferAliases.isSameView(buffers.get(i), buffer)) {
        numbers.put(buffer, i);
        return;
      }
    }
    numbers.put(buffer, buffers.size());
    buffers.add(buffer);
  }

  private boolean isOutput(int number) {
    return group.ops().stream()
        .flatMap(op -> op.outputs().stream())
        .anyMatch(v -> numbers.get(v) == number);
  }

  /** Writes the block that starts at {@code bases} and has {@code factors} points per loop. */
  void emit(List<LinearIndex> blockBases, List<Integer> factors) {
    bases = List.copyOf(blockBases);
    points = points(factors);
    registers.clear();
    unsaved.clear();
    for (int m = 0; m < group.members().size(); m++) {
      new MemberEmitter(group.members().get(m), blocking.unroll().get(m), reductionExtents.get(m))
          .emit();
    }
    save(unsaved.keySet().stream().toList());
  }

  private static List<int[]> points(List<Integer> factors) {
    var list = List.of(new int[factors.size()]);
    for (int d = 0; d < factors.size(); d++) {
      var longer = new ArrayList<int[]>();
      for (var point : list) {
        for (int i = 0; i < factors.get(d); i++) {
          var next = point.clone();
          next[d] = i;
          longer.add(next);
        }
      }
      list = longer;
    }
    return list;
  }

  private void save(List<Element> elements) {
    for (var element : elements) {
      if (!internal.get(element.buffer)) {
        nest.store(registers.get(element), buffers.get(element.buffer), element.position);
      }
      unsaved.remove(element);
    }
  }

  /** Writes one member for all points of the block. */
  private final class MemberEmitter {
    private final Member member;
    private final LinalgOp op;
    private final int unroll;

    /**
     * Whether reads may move before loops that do not change them. Beside a reduction, what another
     * member reads would take registers from the reduction's loop.
     */
    private final boolean outside;

    private final List<AffineMap> maps;

    /** Per operand the number of its buffer, -1 for a scalar. */
    private final int[] operandBuffers;

    /** Per operand whether the member writes its buffer. */
    private final boolean[] changing;

    private final int inputCount;
    private final YieldOp yield;
    private final List<Integer> reductions;
    private final List<MixedIndex> extents;

    /** For each of the operation's loops where it is; of a parallel one the block's base. */
    private final List<LinearIndex> loops = new ArrayList<>();

    MemberEmitter(Member member, int unroll, List<MixedIndex> extents) {
      this.member = member;
      this.op = member.op();
      this.unroll = unroll;
      this.extents = extents;
      maps = op.indexingMaps();
      inputCount = op.inputCount();
      yield = op.yieldOp();
      operandBuffers = new int[op.operandCount()];
      for (int i = 0; i < operandBuffers.length; i++) {
        operandBuffers[i] = numbers.getOrDefault(op.operand(i), -1);
      }
      changing = new boolean[op.operandCount()];
      for (int i = 0; i < changing.length; i++) {
        for (int o = inputCount; o < changing.length; o++) {
          changing[i] |= operandBuffers[i] == operandBuffers[o];
        }
      }
      reductions = member.reductions();
      outside =
          member.hasReductions() || group.members().stream().noneMatch(Member::hasReductions);
      for (int l = 0; l < op.loopCount(); l++) {
        loops.add(member.isReduction(l) ? LinearIndex.ZERO : bases.get(member.loops().get(l)));
      }
    }

    void emit() {
      if (reductions.isEmpty()) {
        step();
        return;
      }
      var accumulators = new LinkedHashMap<Element, Boolean>();
      for (int i = inputCount; i < op.operandCount(); i++) {
        if (!member.usesReduction(i)) {
          for (var point : points) {
            var element = element(i, positions(point));
            accumulators.put(element, true);
            read(element, true);
          }
        }
      }
      reduce(0, List.copyOf(accumulators.keySet()));
    }

    private void reduce(int level, List<Element> accumulators) {
      int factor = level == reductions.size() - 1 ? unroll : 1;
      switch (extents.get(level)) {
        case MixedIndex.Static s -> {
          long main = s.value() / factor * factor;
          if (main == factor) {
            steps(level, LinearIndex.ZERO, factor, accumulators);
          } else if (main > 0) {
            iterate(level, nest.constant(0), nest.constant(main), factor, accumulators);
          }
          if (main < s.value()) {
            int rest = Math.toIntExact(s.value() - main);
            steps(level, LinearIndex.of(main), rest, accumulators);
          }
        }
        case MixedIndex.Dynamic d -> {
          if (factor == 1) {
            iterate(level, nest.constant(0), d.value(), 1, accumulators);
          } else {
            var main = nest.roundDown(d.value(), factor);
            iterate(level, nest.constant(0), main, factor, accumulators);
            iterate(level, main, d.value(), 1, accumulators);
          }
        }
      }
    }

    private void iterate(
        int level, Value lower, Value upper, int factor, List<Element> accumulators) {
      ForOp loop =
          nest.openLoop(
              lower, upper, factor, accumulators.stream().map(registers::get).toList());
      for (int i = 0; i < accumulators.size(); i++) {
        registers.put(accumulators.get(i), loop.iterArgs().get(i));
      }
      steps(level, LinearIndex.of(loop.inductionVar()), factor, accumulators);
      nest.closeLoop(loop, accumulators.stream().map(registers::get).toList());
      for (int i = 0; i < accumulators.size(); i++) {
        registers.put(accumulators.get(i), loop.result(i));
      }
    }

    /** {@code count} iterations of a reduction, one after the other. */
    private void steps(int level, LinearIndex base, int count, List<Element> accumulators) {
      int loop = reductions.get(level);
      boolean innermost = level == reductions.size() - 1;
      for (int i = 0; i < count; i++) {
        loops.set(loop, base.plus(i));
        if (innermost) {
          step();
        } else {
          reduce(level + 1, accumulators);
        }
      }
      if (innermost) {
        saveChanging(accumulators);
      }
    }

    /** Stores what changes along a reduction: the next iteration has other elements. */
    private void saveChanging(List<Element> accumulators) {
      for (int i = inputCount; i < op.operandCount(); i++) {
        if (member.usesReduction(i)) {
          int number = operandBuffers[i];
          save(unsaved.keySet().stream().filter(e -> e.buffer == number).toList());
          registers
              .keySet()
              .removeIf(e -> e.buffer == number && !accumulators.contains(e));
        }
      }
    }

    /** One iteration of the reductions for all points: first what is read, then the bodies. */
    private void step() {
      var arguments = new ArrayList<List<@Nullable Value>>();
      for (var point : points) {
        var positions = positions(point);
        var values = new ArrayList<@Nullable Value>();
        for (int i = 0; i < op.operandCount(); i++) {
          values.add(op.body().argument(i).hasUses() ? argument(i, positions) : null);
        }
        arguments.add(values);
      }
      for (int p = 0; p < points.size(); p++) {
        body(positions(points.get(p)), arguments.get(p));
      }
    }

    private Value argument(int operand, List<LinearIndex> positions) {
      return operandBuffers[operand] >= 0
          ? read(element(operand, positions), changing[operand])
          : op.operand(operand);
    }

    private Value read(Element element, boolean changing) {
      var known = registers.get(element);
      if (known != null) {
        return known;
      }
      var buffer = buffers.get(element.buffer);
      if (!changing) {
        return nest.loadOnce(buffer, element.position, outside);
      }
      var value = nest.load(buffer, element.position);
      registers.put(element, value);
      return value;
    }

    private void body(List<LinearIndex> positions, List<@Nullable Value> arguments) {
      var mapping = new IrMapping();
      for (int i = 0; i < arguments.size(); i++) {
        var value = arguments.get(i);
        if (value != null) {
          mapping.map(op.body().argument(i), value);
        }
      }
      for (var inner : op.body()) {
        switch (inner) {
          case Terminator _ -> {}
          case IndexOp index ->
              mapping.map(index.result(), nest.materialize(positions.get(index.dim())));
          case Pure _ when inner.resultCount() == 1 && inner.regions().isEmpty() ->
              mapping.map(
                  inner.result(0),
                  nest.compute(inner, inner.operands().stream().map(mapping::of).toList()));
          default -> nest.copy(inner, mapping);
        }
      }
      for (int i = 0; i < yield.operandCount(); i++) {
        var element = element(inputCount + i, positions);
        registers.put(element, mapping.of(yield.operand(i)));
        unsaved.put(element, true);
      }
    }

    /** Where the operation's loops are at a point of the block. */
    private List<LinearIndex> positions(int[] point) {
      var positions = new ArrayList<LinearIndex>();
      for (int l = 0; l < op.loopCount(); l++) {
        positions.add(
            member.isReduction(l)
                ? loops.get(l)
                : loops.get(l).plus(point[member.loops().get(l)]));
      }
      return positions;
    }

    private Element element(int operand, List<LinearIndex> positions) {
      var position = new ArrayList<LinearIndex>();
      for (var expression : maps.get(operand).results()) {
        position.add(nest.evaluate(expression, positions));
      }
      return new Element(operandBuffers[operand], position);
    }
  }
}
