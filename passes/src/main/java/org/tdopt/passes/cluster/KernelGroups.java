package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.affine.AffineExpr.Constant;
import org.tdopt.ir.affine.AffineExpr.Dim;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * Finds the {@link KernelGroup}s of a block. Operations between which nothing touches memory form a
 * run; from the start of a run, a group takes the longest stretch of operations in which all are
 * connected by buffers, and in which every buffer that one writes and another touches is touched at
 * the same element by both, at each point of the parallel loops.
 */
public final class KernelGroups {
  private KernelGroups() {}

  /** All structured operations on buffers directly in {@code block}, each in one group. */
  public static List<KernelGroup> in(Block block) {
    var groups = new ArrayList<KernelGroup>();
    var run = new ArrayList<LinalgOp>();
    for (var op : block) {
      if (op instanceof LinalgOp linalg && linalg.isOnBuffers()) {
        run.add(linalg);
      } else if (!leavesMemoryAlone(op)) {
        split(run, groups);
        run.clear();
      }
    }
    split(run, groups);
    return groups;
  }

  private static boolean leavesMemoryAlone(Operation op) {
    return !(op instanceof Terminator)
        && SideEffects.of(op)
            .filter(all -> all.stream().allMatch(e -> e.kind() == Effect.Kind.ALLOCATE))
            .isPresent();
  }

  private static void split(List<LinalgOp> run, List<KernelGroup> groups) {
    for (int start = 0; start < run.size(); ) {
      var growth = new Growth();
      var best = new KernelGroup(List.of(), 0);
      for (int i = start; i < run.size() && growth.tryAdd(run.get(i)); i++) {
        best = growth.isConnected() ? growth.toGroup() : best;
      }
      groups.add(best);
      start += best.members().size();
    }
  }

  /** The parts of a group that grows; parts are joined when an operation connects them. */
  private static final class Growth {
    /** An operation with its loops in the numbering of its part. */
    private static final class Node {
      final LinalgOp op;
      final int[] loops;
      int part;

      Node(LinalgOp op, int part) {
        this.op = op;
        this.part = part;
        loops = new int[op.loopCount()];
        int next = 0;
        for (int l = 0; l < loops.length; l++) {
          loops[l] = op.isParallel(l) ? next++ : Member.REDUCTION;
        }
      }

      int parallelLoops() {
        return (int) Arrays.stream(loops).filter(l -> l != Member.REDUCTION).count();
      }
    }

    private final List<Node> nodes = new ArrayList<>();

    boolean isConnected() {
      return nodes.stream().allMatch(n -> n.part == nodes.getFirst().part);
    }

    KernelGroup toGroup() {
      return new KernelGroup(
          nodes.stream()
              .map(n -> new Member(n.op, Arrays.stream(n.loops).boxed().toList()))
              .toList(),
          nodes.getFirst().parallelLoops());
    }

    /** Adds {@code op} unless it touches an element that an earlier operation handles elsewhere. */
    boolean tryAdd(LinalgOp op) {
      var added = new Node(op, nodes.size());
      var joins = new ArrayList<Join>();
      for (var node : nodes) {
        for (int i = 0; i < node.op.operandCount(); i++) {
          for (int j = 0; j < op.operandCount(); j++) {
            if (conflict(node.op, i, op, j)) {
              var join = Join.at(node, i, added, j);
              if (join == null) {
                return false;
              }
              joins.add(join);
            }
          }
        }
      }
      if (!areConsistent(joins)) {
        return false;
      }
      nodes.add(added);
      joins.forEach(j -> join(j, added));
      return true;
    }

    private static boolean conflict(LinalgOp a, int i, LinalgOp b, int j) {
      return (i >= a.inputCount() || j >= b.inputCount())
          && a.operand(i).type() instanceof MemRefType
          && b.operand(j).type() instanceof MemRefType
          && BufferAliases.mayAlias(a.operand(i), b.operand(j));
    }

    /** Joins to one part must all pair the same loops. */
    private static boolean areConsistent(List<Join> joins) {
      for (var a : joins) {
        for (var b : joins) {
          if (a.node.part == b.node.part && !Arrays.equals(a.partLoops(), b.partLoops())) {
            return false;
          }
        }
      }
      return true;
    }

    /** Renumbers the loops of one of two parts so that they are one. */
    private void join(Join join, Node added) {
      if (join.node.part == added.part) {
        return;
      }
      int kept = Math.min(join.node.part, added.part);
      int dropped = Math.max(join.node.part, added.part);
      // Where the joined node's part and the added one's number the same loop.
      var renumber = new int[added.parallelLoops()];
      var partLoops = join.partLoops();
      for (int l = 0; l < added.loops.length; l++) {
        if (added.loops[l] != Member.REDUCTION) {
          if (dropped == added.part) {
            renumber[added.loops[l]] = partLoops[l];
          } else {
            renumber[partLoops[l]] = added.loops[l];
          }
        }
      }
      for (var node : nodes) {
        if (node.part == dropped) {
          node.part = kept;
          for (int l = 0; l < node.loops.length; l++) {
            if (node.loops[l] != Member.REDUCTION) {
              node.loops[l] = renumber[node.loops[l]];
            }
          }
        }
      }
    }

    /**
     * A buffer that {@code node} and an added operation access at the same element.
     *
     * @param pairs for each loop of the added operation the loop of {@code node}'s that it is
     */
    private record Join(Node node, int[] pairs) {
      /** Null if the accesses are not to one element per point of the parallel loops. */
      static @Nullable Join at(Node node, int i, Node added, int j) {
        if (!BufferAliases.isSameView(node.op.operand(i), added.op.operand(j))
            || node.parallelLoops() != added.parallelLoops()) {
          return null;
        }
        var left = node.op.indexingMap(i).results();
        var right = added.op.indexingMap(j).results();
        var pairs = new int[added.loops.length];
        Arrays.fill(pairs, Member.REDUCTION);
        var taken = new boolean[node.loops.length];
        int paired = 0;
        for (int r = 0; r < left.size(); r++) {
          if (left.get(r) instanceof Dim l && right.get(r) instanceof Dim m) {
            if (node.loops[l.position()] == Member.REDUCTION
                || added.loops[m.position()] == Member.REDUCTION
                || taken[l.position()]
                || pairs[m.position()] != Member.REDUCTION) {
              return null;
            }
            taken[l.position()] = true;
            pairs[m.position()] = l.position();
            paired++;
          } else if (!(left.get(r) instanceof Constant && left.get(r).equals(right.get(r)))) {
            return null;
          }
        }
        return paired == added.parallelLoops() ? new Join(node, pairs) : null;
      }

      /** For each loop of the added operation its number in the part of {@code node}. */
      int[] partLoops() {
        return Arrays.stream(pairs)
            .map(l -> l == Member.REDUCTION ? Member.REDUCTION : node.loops[l])
            .toArray();
      }
    }
  }
}
