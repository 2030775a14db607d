package org.tdopt.ir.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.RegionBranchLike;

/**
 * Which operands of an operation and of its regions' terminators go to which region arguments and
 * results. What one operand goes to stays or is taken away together.
 */
public final class RegionFlow {
  /** Operands and inputs that depend on each other. */
  private static final class Group {
    final List<OpOperand> operands = new ArrayList<>();
    final Set<Value> inputs = Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private final Operation op;
  private final Map<Value, Group> groups = new IdentityHashMap<>();
  private final Set<OpOperand> passed = Collections.newSetFromMap(new IdentityHashMap<>());

  public RegionFlow(Operation op, RegionBranchLike branch) {
    this.op = op;
    add(op, branch.entryOperands(), branch.entrySuccessors(unknown(op)));
    for (var terminator : terminators()) {
      add(
          terminator,
          branch.forwardedOperands(terminator),
          branch.successors(terminator, unknown(terminator)));
    }
  }

  /** Whether operands and results may be taken from {@code op} without telling it. */
  public static boolean canChange(Operation op) {
    return op.spec().isRegistered()
        && !op.spec().hasOperandSegments()
        && !op.spec().hasResultSegments()
        && op.regions().stream().allMatch(r -> r.blocks().size() <= 1);
  }

  private static List<@Nullable Attribute> unknown(Operation op) {
    return Collections.nCopies(op.operandCount(), null);
  }

  private List<Operation> terminators() {
    return op.regions().stream()
        .flatMap(r -> r.blocks().stream())
        .map(Block::terminator)
        .toList();
  }

  private void add(
      Operation from, BranchLike.Operands range, List<RegionBranchLike.Successor> successors) {
    for (int i = 0; i < range.size(); i++) {
      var operand = from.opOperand(range.start() + i);
      passed.add(operand);
      var group = new Group();
      group.operands.add(operand);
      for (var successor : successors) {
        if (i < successor.inputs().size()) {
          merge(group, successor.inputs().get(i));
        }
      }
    }
  }

  private void merge(Group group, Value input) {
    var other = groups.get(input);
    if (other != null && other != group) {
      group.operands.addAll(other.operands);
      group.inputs.addAll(other.inputs);
      other.inputs.forEach(i -> groups.put(i, group));
    }
    group.inputs.add(input);
    groups.put(input, group);
  }

  /** What decides which regions run, and how often. */
  public List<Value> deciding() {
    var all = new ArrayList<OpOperand>(op.opOperands());
    terminators().forEach(t -> all.addAll(t.opOperands()));
    return all.stream().filter(o -> !passed.contains(o)).map(OpOperand::value).toList();
  }

  /** What may become {@code input}, or must stay if it does. */
  public List<Value> passedTo(Value input) {
    var group = groups.get(input);
    return group == null ? List.of() : group.operands.stream().map(OpOperand::value).toList();
  }

  private boolean isNeeded(@Nullable Group group, Predicate<Value> isLive) {
    return group == null || group.inputs.stream().anyMatch(isLive);
  }

  /** Whether {@code input} has to stay. */
  public boolean isNeeded(Value input, Predicate<Value> isLive) {
    return isNeeded(groups.get(input), isLive);
  }

  /** The arguments of the regions that go, the last one first. */
  public List<BlockArgument> unneededArguments(Predicate<Value> isLive) {
    return op.regions().stream()
        .flatMap(r -> r.blocks().stream())
        .flatMap(b -> b.arguments().reversed().stream())
        .filter(a -> !isNeeded(a, isLive))
        .toList();
  }

  /** The operands that go, the last one of each operation first. */
  public List<OpOperand> unneededOperands(Predicate<Value> isLive) {
    var unneeded = Collections.newSetFromMap(new IdentityHashMap<OpOperand, Boolean>());
    groups.values().stream()
        .filter(g -> !isNeeded(g, isLive))
        .forEach(g -> unneeded.addAll(g.operands));
    var ordered = new ArrayList<OpOperand>();
    ordered.addAll(op.opOperands().reversed());
    terminators().forEach(t -> ordered.addAll(t.opOperands().reversed()));
    ordered.removeIf(o -> !unneeded.contains(o));
    return ordered;
  }
}
