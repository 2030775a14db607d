package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Sums a profile up by function, and within functions by loop. A function reaches from its symbol to
 * the next one. A loop reaches from the target of a jump backwards within a function to that jump,
 * or to the last instruction of a hardware loop.
 */
final class CodeRegions {
  private static final CycleCause[] CAUSES = CycleCause.values();

  /** Loops with a smaller share of their function's cycles are left out. */
  private static final double SMALLEST_SHARE = 0.02;

  private final ElfImage image;
  private final Profile profile;

  CodeRegions(ElfImage image, Profile profile) {
    this.image = image;
    this.profile = profile;
  }

  /** Functions by falling cycles other than idle ones, each followed by its loops in the order of their addresses. */
  List<CodeRegion> regions() {
    var extents = new TreeMap<String, int[]>();
    for (var page : profile.pages().values()) {
      for (int slot = 0; slot < page.executed.length; slot++) {
        if (page.executed[slot] != 0) {
          int address = page.address + 2 * slot;
          var extent =
              extents.computeIfAbsent(image.function(address), n -> new int[] {address, address});
          extent[1] = address;
        }
      }
    }
    var functions = new ArrayList<CodeRegion>();
    extents.forEach((name, extent) -> functions.add(region(name, extent[0], extent[1], 0)));
    functions.sort(
        Comparator.comparingLong((CodeRegion function) -> -busyCycles(function))
            .thenComparing(CodeRegion::start, Integer::compareUnsigned));
    var all = new ArrayList<CodeRegion>();
    for (var function : functions) {
      all.add(function);
      addLoops(function, all);
    }
    return all;
  }

  private static long busyCycles(CodeRegion function) {
    return function.cycles().total() - function.cycles().of(CycleCause.IDLE);
  }

  private void addLoops(CodeRegion function, List<CodeRegion> regions) {
    // The last jump back to a header ends its loop.
    var ends = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
    for (var page : profile.pages().values()) {
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

  private static boolean inside(CodeRegion function, int address) {
    return Integer.compareUnsigned(address, function.start()) >= 0
        && Integer.compareUnsigned(address, function.end()) <= 0;
  }

  private CodeRegion region(String name, int start, int end, int depth) {
    long instructions = 0;
    var cycles = new long[CAUSES.length];
    var name0 = image.function(start);
    for (var page : profile.pages().values()) {
      for (int slot = 0; slot < page.executed.length; slot++) {
        int address = page.address + 2 * slot;
        if (page.executed[slot] == 0
            || Integer.compareUnsigned(address, start) < 0
            || Integer.compareUnsigned(address, end) > 0
            || !image.function(address).equals(name0)) {
          continue;
        }
        instructions += page.executed[slot];
        for (int cause = 0; cause < CAUSES.length; cause++) {
          cycles[cause] += page.further[cause][slot];
        }
      }
    }
    cycles[CycleCause.COMPUTE.ordinal()] += instructions;
    return new CodeRegion(name, start, end, depth, instructions, new CycleBreakdown(cycles));
  }
}
