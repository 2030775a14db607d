package org.tdopt.ir.text;

import it.unimi.dsi.fastutil.objects.Reference2IntOpenHashMap;
import java.util.ArrayDeque;
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
 * The names of values and blocks, numbered as MLIR does. In custom form, a region's values come
 * first, then those of the regions inside it, and sibling regions start from the same number. In
 * generic form every name of the file is unique, and the regions that come last are numbered first.
 *
 * <p>An operation's regions are numbered when it is printed, and what is inside an isolated
 * operation is forgotten after it, so that a large file needs no table of all its values.
 */
final class ValueNames {
  private static final int NONE = Integer.MIN_VALUE;

  /** The next free numbers of plain values and of entry block arguments. */
  private record Counters(int value, int argument) {}

  private final @Nullable ValueNames outer;

  /** Numbers of operations with results and of block arguments; {@code %argN} is {@code -1 - N}. */
  private final Reference2IntOpenHashMap<Object> numbers = new Reference2IntOpenHashMap<>();

  private final Reference2IntOpenHashMap<Block> blocks = new Reference2IntOpenHashMap<>();

  /** Where numbering ended in a region. */
  private final Map<Region, Counters> ends = new IdentityHashMap<>();

  /** Where numbering starts in each region; empty if that follows from {@link #ends}. */
  private final Map<Region, Counters> uniqueStarts;

  private int nextValue;
  private int nextArgument;

  private ValueNames(@Nullable ValueNames outer, Map<Region, Counters> uniqueStarts) {
    this.outer = outer;
    this.uniqueStarts = uniqueStarts;
    numbers.defaultReturnValue(NONE);
    blocks.defaultReturnValue(NONE);
  }

  /**
   * Names for the results of {@code top}; what is inside is named by {@link #inside}.
   *
   * @param unique whether no name occurs twice
   */
  static ValueNames ofTop(Operation top, boolean unique) {
    var names =
        new ValueNames(null, unique ? uniqueStarts(top) : new IdentityHashMap<>());
    names.numberResults(top);
    return names;
  }

  private static Map<Region, Counters> uniqueStarts(Operation top) {
    var starts = new IdentityHashMap<Region, Counters>();
    var stack = new ArrayDeque<Region>();
    top.regions().forEach(stack::push);
    int value = top.resultCount() > 0 ? 1 : 0;
    int argument = 0;
    while (!stack.isEmpty()) {
      var region = stack.pop();
      starts.put(region, new Counters(value, argument));
      boolean entry = true;
      for (var block : region.blocks()) {
        if (entry) {
          argument += block.arguments().size();
        } else {
          value += block.arguments().size();
        }
        entry = false;
        for (var op : block) {
          if (op.resultCount() > 0) {
            value++;
          }
          op.regions().forEach(stack::push);
        }
      }
    }
    return starts;
  }

  /** Names for what is directly in the regions of {@code op}; the names around stay known. */
  ValueNames inside(Operation op) {
    if (op.regions().isEmpty()) {
      return this;
    }
    var names = op instanceof IsolatedFromAbove ? new ValueNames(this, uniqueStarts) : this;
    var after = end(op.block() == null ? null : op.block().region());
    for (var region : op.regions()) {
      var start = uniqueStarts.getOrDefault(region, after);
      names.nextValue = start.value;
      names.nextArgument = start.argument;
      names.numberRegion(region);
      names.ends.put(region, new Counters(names.nextValue, names.nextArgument));
    }
    return names;
  }

  private Counters end(@Nullable Region region) {
    for (var names = this; names != null; names = names.outer) {
      var end = names.ends.get(region);
      if (end != null) {
        return end;
      }
    }
    return new Counters(0, 0);
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
