package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.GraphRegion;

/** Simplifies the control flow in all regions of an operation. */
final class RegionSimplifier {
  private final Rewriter rewriter;

  RegionSimplifier(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Whether anything changed. */
  boolean simplify(Operation root, RegionSimplification how) {
    var regions = regionsIn(root);
    if (regions.stream().allMatch(RegionSimplifier::isStraight)) {
      return false;
    }
    boolean changed = false;
    for (var region : regions) {
      changed |= eraseUnreachableBlocks(region);
    }
    changed |= new DeadCode(root, rewriter).erase();
    if (how == RegionSimplification.AGGRESSIVE) {
      for (var region : regionsIn(root)) {
        changed |= new BlockMerging(rewriter).merge(region);
        changed |= RedundantArguments.drop(region, rewriter);
      }
    }
    return changed;
  }

  /**
   * Whether the region has no branches and its values are defined before they are used. What is dead
   * in it has no uses, so the driver has erased it.
   */
  private static boolean isStraight(Region region) {
    var parent = region.parentOp();
    return region.blocks().size() < 2
        && parent != null
        && parent.spec().isRegistered()
        && !(parent instanceof GraphRegion);
  }

  /** The regions in {@code root}, outer ones first. */
  static List<Region> regionsIn(Operation root) {
    var all = new ArrayList<Region>();
    collect(root, all);
    return all;
  }

  private static void collect(Operation op, List<Region> all) {
    for (var region : op.regions()) {
      all.add(region);
      for (var block : region.blocks()) {
        for (var inner : block) {
          if (!inner.regions().isEmpty()) {
            collect(inner, all);
          }
        }
      }
    }
  }

  private boolean eraseUnreachableBlocks(Region region) {
    if (region.blocks().size() < 2) {
      return false;
    }
    Set<Block> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    var pending = new ArrayList<Block>(List.of(region.entry()));
    while (!pending.isEmpty()) {
      var block = pending.removeLast();
      if (reached.add(block)) {
        pending.addAll(block.successors());
      }
    }
    var dead = region.blocks().stream().filter(b -> !reached.contains(b)).toList();
    rewriter.eraseBlocks(dead);
    return !dead.isEmpty();
  }
}
