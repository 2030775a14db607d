package org.tdopt.ir.text;

import it.unimi.dsi.fastutil.objects.Reference2IntOpenHashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.IsolatedFromAbove;

/**
 * The names of values and blocks, numbered as MLIR does: a region's values first, then those of the
 * regions inside it, and sibling regions start from the same number.
 */
final class ValueNames {
  private static final int NONE = Integer.MIN_VALUE;

  private final @Nullable ValueNames outer;
  /** Numbers of operations with results and of block arguments; {@code %argN} is {@code -1 - N}. */
  private final Reference2IntOpenHashMap<Object> numbers = new Reference2IntOpenHashMap<>();
  private final Reference2IntOpenHashMap<Block> blocks = new Reference2IntOpenHashMap<>();
  /** Where numbering goes on inside isolated operations, which have names of their own. */
  private final Map<Operation, Counters> starts = new IdentityHashMap<>();

  private int nextValue;
  private int nextArgument;

  /** The next free numbers of plain values and of entry block arguments. */
  private record Counters(int value, int argument) {}

  private ValueNames(@Nullable ValueNames outer) {
    this.outer = outer;
    numbers.defaultReturnValue(NONE);
    blocks.defaultReturnValue(NONE);
  }

  /** Names for the results of {@code top} and what is inside it. */
  static ValueNames ofTop(Operation top) {
    var names = new ValueNames(null);
    names.numberResults(top);
    names.nested(top, new Counters(names.nextValue, 0));
    return names;
  }

  /** Names for what is inside {@code op}; the names around it stay known. */
  ValueNames inside(Operation op) {
    if (!(op instanceof IsolatedFromAbove)) {
      return this;
    }
    var names = new ValueNames(this);
    names.numberRegions(op, starts.getOrDefault(op, new Counters(0, 0)));
    return names;
  }

  private void nested(Operation op, Counters start) {
    if (op.regions().isEmpty()) {
      return;
    }
    if (op instanceof IsolatedFromAbove) {
      starts.put(op, start);
    } else {
      numberRegions(op, start);
    }
  }

  private void numberRegions(Operation op, Counters start) {
    for (var region : op.regions()) {
      nextValue = start.value;
      nextArgument = start.argument;
      numberRegion(region);
      var end = new Counters(nextValue, nextArgument);
      for (var block : region.blocks()) {
        for (var inner : block) {
          nested(inner, end);
        }
      }
    }
  }

  private void numberResults(Operation op) {
    if (op.resultCount() > 0) {
      numbers.put(op, nextValue++);
    }
  }

  /** Names the blocks and values directly in {@code region}. */
  private void numberRegion(Region region) {
    int blockNumber = 0;
    for (var block : region.blocks()) {
      blocks.put(block, blockNumber++);
    }
    boolean entry = true;
    for (var block : region.blocks()) {
      for (var argument : block.arguments()) {
        numbers.put(argument, entry ? -1 - nextArgument++ : nextValue++);
      }
      for (var op : block) {
        numberResults(op);
      }
      entry = false;
    }
  }

  void appendValue(StringBuilder out, Value value) {
    switch (value) {
      case OpResult r -> {
        appendNumber(out, number(r.owner()));
        if (r.owner().resultCount() > 1) {
          out.append('#').append(r.index());
        }
      }
      case BlockArgument a -> appendNumber(out, number(a));
    }
  }

  /** The names on the left of the equals sign. */
  void appendResults(StringBuilder out, Operation op) {
    appendNumber(out, number(op));
    if (op.resultCount() > 1) {
      out.append(':').append(op.resultCount());
    }
  }

  private int number(Object definition) {
    for (var names = this; names != null; names = names.outer) {
      int n = names.numbers.getInt(definition);
      if (n != NONE) {
        return n;
      }
    }
    return NONE;
  }

  private static void appendNumber(StringBuilder out, int number) {
    if (number == NONE) {
      out.append("<<UNKNOWN SSA VALUE>>");
    } else if (number < 0) {
      out.append("%arg").append(-1 - number);
    } else {
      out.append('%').append(number);
    }
  }

  void appendBlock(StringBuilder out, Block block) {
    for (var names = this; names != null; names = names.outer) {
      int n = names.blocks.getInt(block);
      if (n != NONE) {
        out.append("^bb").append(n);
        return;
      }
    }
    out.append("^INVALIDBLOCK");
  }

  int blockNumber(Block block) {
    return blocks.getInt(block);
  }
}
