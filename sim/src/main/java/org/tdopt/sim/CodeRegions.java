package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Sums a profile up by function, and within functions by loop. A function reaches from its symbol
 * to the next one. A loop reaches from the target of a jump backwards within a function to that
 * jump, or to the last instruction of a hardware loop.
 */
final class CodeRegions {
  private static final CycleCause[] CAUSES = CycleCause.values();

  /** Loops with a smaller share of their function's cycles are left out. */
  private static final double SMALLEST_SHARE = 0.02;

  private final ElfImage image;
  private final Profile profile;

  /** A function with the addresses of the first and the last instruction executed. */
  private static final class Function {
    final SymbolTable.Extent extent;
    final int first;
    int last;

    Function(SymbolTable.Extent extent, int first) {
      this.extent = extent;
      this.first = first;
    }
  }

  CodeRegions(ElfImage image, Profile profile) {
    this.image = image;
    this.profile = profile;
  }

  /**
   * Functions by falling cycles other than idle ones, each followed by its loops in the order of
   * their addresses.
   */
  List<CodeRegion> regions() {
    var functions = new ArrayList<CodeRegion>();
    for (var function : functions()) {
      functions.add(region(function.extent.name(), function.first, function.last, 0));
    }
    functions.sort(
        Comparator.comparingLong((CodeRegion function) -> -function.busyCycles())
            .thenComparing(CodeRegion::start, Integer::compareUnsigned));
    var all = new ArrayList<CodeRegion>();
    for (var function : functions) {
      all.add(function);
      addLoops(function, all);
    }
    return all;
  }

  /** What was executed of each function, in the order of addresses. */
  private List<Function> functions() {
    var functions = new ArrayList<Function>();
    Function function = null;
    for (var page : profile.pages().values()) {
      for (int slot = 0; slot < page.executed.length; slot++) {
        if (page.executed[slot] != 0) {
          int address = page.address + 2 * slot;
          if (function == null || !function.extent.contains(address)) {
            function = new Function(image.extent(address), address);
            functions.add(function);
          }
          function.last = address;
        }
      }
    }
    return functions;
  }

  private void addLoops(CodeRegion function, List<CodeRegion> regions) {
    // The last jump back to a header ends its loop.
    var ends = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
    for (var page : pages(function.start(), function.end())) {
      for (int slot = 0; slot < page.backTo.length; slot++) {
        int from = page.address + 2 * slot;
        int to = page.backTo[slot];
        if (to != 0 && inside(function, from) && inside(function, to)) {
          ends.merge(to, from, (a, b) -> Integer.compareUnsigned(a, b) > 0 ? a : b);
        }
      }
    }
    var enclosing = new ArrayList<CodeRegion>();
    ends.forEach(
        (start, end) -> {
          enclosing.removeIf(outer -> Integer.compareUnsigned(outer.end(), start) < 0);
          var loop = region(image.describe(start), start, end, enclosing.size() + 1);
          enclosing.add(loop);
          if (loop.cycles().total() >= SMALLEST_SHARE * function.cycles().total()) {
            regions.add(loop);
          }
        });
  }

  private Iterable<Profile.Page> pages(int first, int last) {
    long firstPage = Integer.toUnsignedLong(first & -1 << CodeMemory.PAGE_SHIFT);
    return profile.pages().subMap(firstPage, true, Integer.toUnsignedLong(last), true).values();
  }

  private static boolean inside(CodeRegion function, int address) {
    return Integer.compareUnsigned(address, function.start()) >= 0
        && Integer.compareUnsigned(address, function.end()) <= 0;
  }

  private CodeRegion region(String name, int start, int end, int depth) {
    long instructions = 0;
    var cycles = new long[CAUSES.length];
    for (var page : pages(start, end)) {
      int firstSlot = Math.max(0, start - page.address >> 1);
      int lastSlot = Math.min(page.executed.length - 1, end - page.address >> 1);
      for (int slot = firstSlot; slot <= lastSlot; slot++) {
        if (page.executed[slot] != 0) {
          instructions += page.executed[slot];
          for (int cause = 0; cause < CAUSES.length; cause++) {
            cycles[cause] += page.further[cause][slot];
          }
        }
      }
    }
    cycles[CycleCause.COMPUTE.ordinal()] += instructions;
    return new CodeRegion(name, start, end, depth, instructions, new CycleBreakdown(cycles));
  }
}
