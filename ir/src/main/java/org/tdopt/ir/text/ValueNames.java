package org.tdopt.ir.text;

import java.util.ArrayDeque;
import java.util.Arrays;
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
 * first, then those of the regions inside it, and sibling regions start from the same number;
 * operations may suggest names instead. In generic form every name of the file is unique, and the regions that come last are numbered first.
 *
 * <p>An operation's regions are numbered when it is printed, and what is inside an isolated
 * operation is forgotten after it, so that a large file needs no table of all its values.
 */
final class ValueNames {
  private static final int NONE = Integer.MIN_VALUE;
  private static final int[] NO_NUMBERS = {};

  /** The next free numbers of plain values and of entry block arguments. */
  private record Counters(int value, int argument) {}

  /**
   * The numbers in a block.
   *
   * @param number the block's own
   * @param arguments of each argument; {@code %argN} is {@code -1 - N}
   * @param results of the results of each operation, by its place in the block
   */
  private record BlockNumbers(int number, int[] arguments, int[] results) {}

  private final Operation top;
  private final @Nullable ValueNames outer;
  private final Map<Block, BlockNumbers> blocks = new IdentityHashMap<>(4);

  /** The block looked up last, which is the likeliest to be looked up next. */
  private @Nullable Block recent;

  private @Nullable BlockNumbers recentNumbers;

  /** Where numbering ended in a region. */
  private final Map<Region, Counters> ends = new IdentityHashMap<>(4);

  /** Where numbering starts in each region; empty if that follows from {@link #ends}. */
  private final Map<Region, Counters> uniqueStarts;

  /** Null if no operation is asked what its values are called. */
  private final @Nullable SuggestedNames suggested;

  /** Whether operations without results have numbers too. */
  private final boolean numbersAll;

  private int nextValue;
  private int nextArgument;

  private ValueNames(
      Operation top,
      @Nullable ValueNames outer,
      @Nullable SuggestedNames suggested,
      Map<Region, Counters> uniqueStarts,
      boolean numbersAll) {
    this.top = top;
    this.outer = outer;
    this.suggested = suggested;
    this.uniqueStarts = uniqueStarts;
    this.numbersAll = numbersAll;
  }

  /**
   * Names for the results of {@code top}; what is inside is named by {@link #inside}.
   *
   * @param options say whether names are unique, and where they come from
   */
  static ValueNames ofTop(Operation top, PrintOptions options) {
    boolean unique = options.generic() || options.has(PrintFeature.UNIQUE_NAMES);
    boolean numbersAll = options.has(PrintFeature.VALUE_USERS);
    boolean ofLocations = options.has(PrintFeature.NAMES_OF_LOCATIONS);
    var names =
        new ValueNames(
            top,
            null,
            options.generic() && !ofLocations
                ? null
                : SuggestedNames.ofTop(!options.generic(), ofLocations),
            new IdentityHashMap<>(),
            numbersAll);
    if (unique) {
      names.uniqueStarts.putAll(names.uniqueStarts());
    }
    boolean named = names.suggested != null && names.suggested.takeResults(top);
    names.nextValue = top.resultCount() > 0 && !named ? 1 : 0;
    return names;
  }

  /** These names for another thread, which looks up but does not change what is known here. */
  ValueNames shared() {
    return nested();
  }

  private ValueNames nested() {
    var own = suggested == null ? null : new SuggestedNames(suggested);
    return new ValueNames(top, this, own, uniqueStarts, numbersAll);
  }

  private Map<Region, Counters> uniqueStarts() {
    var starts = new IdentityHashMap<Region, Counters>();
    var stack = new ArrayDeque<Region>();
    top.regions().forEach(stack::push);
    int value = isNumbered(top) ? 1 : 0;
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
        for (var op = block.firstOp().orElse(null); op != null; op = op.next()) {
          if (isNumbered(op) && !(suggested != null && suggested.isNamedByLocation(op))) {
            value++;
          }
          if (!op.regions().isEmpty()) {
            op.regions().forEach(stack::push);
          }
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
    var names = op instanceof IsolatedFromAbove ? nested() : this;
    var after = end(op.block() == null ? null : op.block().region());
    for (var region : op.regions()) {
      var start = uniqueStarts.getOrDefault(region, after);
      names.nextValue = start.value;
      names.nextArgument = start.argument;
      if (names.suggested != null) {
        names.suggested.enter(op, region);
      }
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

  /** Names the blocks and values directly in {@code region}. */
  private void numberRegion(Region region) {
    int blockNumber = 0;
    for (var block : region.blocks()) {
      boolean entry = blockNumber == 0;
      var arguments = new int[block.arguments().size()];
      for (int i = 0; i < arguments.length; i++) {
        boolean named = suggested != null && suggested.argument(block.argument(i)) != null;
        arguments[i] = named ? NONE : entry ? -1 - nextArgument++ : nextValue++;
        if (named && entry && suggested.isNamedByLocation(block.argument(i))) {
          // As in MLIR, such an argument uses up a number.
          nextArgument++;
        }
      }
      blocks.put(block, new BlockNumbers(blockNumber++, arguments, numberResults(block)));
    }
  }

  private int[] numberResults(Block block) {
    int size = block.lastOp().map(last -> last.positionInBlock() + 1).orElse(0);
    if (size == 0) {
      return NO_NUMBERS;
    }
    var results = new int[size];
    Arrays.fill(results, NONE);
    for (var op = block.firstOp().orElse(null); op != null; op = op.next()) {
      boolean named = op.resultCount() > 0 && suggested != null && suggested.takeResults(op);
      if (isNumbered(op) && !named) {
        results[op.positionInBlock()] = nextValue++;
      }
    }
    return results;
  }

  void appendValue(StringBuilder out, Value value) {
    if (value instanceof OpResult r) {
      if (suggested != null
          && suggested.appendUse(out, r, () -> appendNumber(out, number(r.owner())))) {
        return;
      }
      appendNumber(out, number(r.owner()));
      if (r.owner().resultCount() > 1) {
        out.append('#').append(r.index());
      }
    } else {
      var a = (BlockArgument) value;
      var name = suggested == null ? null : suggested.argument(a);
      if (name != null) {
        out.append('%').append(name);
        return;
      }
      var numbers = find(a.owner());
      appendNumber(out, numbers == null ? NONE : at(numbers.arguments, a.index()));
    }
  }

  /** The names on the left of the equals sign. */
  void appendResults(StringBuilder out, Operation op) {
    if (suggested != null
        && suggested.appendResults(out, op, () -> appendNumber(out, number(op)))) {
      return;
    }
    appendNumber(out, number(op));
    if (op.resultCount() > 1) {
      out.append(':').append(op.resultCount());
    }
  }

  private boolean isNumbered(Operation op) {
    return numbersAll || op.resultCount() > 0;
  }

  /** The number of an operation, which may have no results if all are numbered. */
  void appendNumber(StringBuilder out, Operation op) {
    appendNumber(out, number(op));
  }

  private int number(Operation op) {
    if (op == top) {
      return 0;
    }
    var block = op.block();
    var numbers = block == null ? null : find(block);
    return numbers == null ? NONE : at(numbers.results, op.positionInBlock());
  }

  private static int at(int[] numbers, int i) {
    return i < numbers.length ? numbers[i] : NONE;
  }

  private @Nullable BlockNumbers find(Block block) {
    if (block == recent) {
      return recentNumbers;
    }
    for (var names = this; names != null; names = names.outer) {
      var numbers = names.blocks.get(block);
      if (numbers != null) {
        recent = block;
        recentNumbers = numbers;
        return numbers;
      }
    }
    return null;
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
    var numbers = find(block);
    if (numbers == null) {
      out.append("^INVALIDBLOCK");
    } else {
      out.append("^bb").append(numbers.number);
    }
  }
}
