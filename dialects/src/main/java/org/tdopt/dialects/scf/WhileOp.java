package org.tdopt.dialects.scf;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.LoopLike;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.type.Type;

/**
 * A loop whose first region decides whether to go on. That region hands its values to the second,
 * the body, or out as the results; the body hands its values back to the first.
 */
public final class WhileOp extends Operation
    implements LoopLike, MemoryEffects, RegionBranchLike, Canonicalizable {
  public static final OperandSlot INITS = OperandSlot.variadic("inits", TypeConstraint.ANY);
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", TypeConstraint.ANY);
  public static final RegionSlot BEFORE = RegionSlot.ofOneBlock("before");
  public static final RegionSlot AFTER = RegionSlot.ofOneBlock("after");
  public static final OpSpec<WhileOp> SPEC =
      OpSpec.of("scf.while", WhileOp::new, INITS, RESULTS, BEFORE, AFTER)
          .assembly(new WhileAssembly())
          .summary("a loop whose first region decides whether to go on")
          .description(
              """
              The first region runs with the initial values and ends in `scf.condition`. If that
              says true, its values go to the second region, whose yield goes back to the first;
              if not, they are the results. The two regions may carry different types.
              """)
          .example(
              """
              func.func @example(%n: i32) -> i32 {
                %one = arith.constant 1 : i32
                %limit = arith.constant 100 : i32
                %0 = scf.while (%x = %n) : (i32) -> i32 {
                  %goes_on = arith.cmpi slt, %x, %limit : i32
                  scf.condition(%goes_on) %x : i32
                } do {
                ^bb0(%y: i32):
                  %next = arith.addi %y, %y : i32
                  scf.yield %next : i32
                }
                func.return %0 : i32
              }
              """);

  private WhileOp(OpState state) {
    super(SPEC, state);
  }

  /** Fills one of the two regions, its terminator included. */
  @FunctionalInterface
  public interface RegionBuilder {
    void build(OpBuilder b, List<BlockArgument> arguments);
  }

  /** A loop; {@code before} ends with a {@link ConditionOp}, {@code after} with a {@link YieldOp}. */
  public static WhileOp create(
      OpBuilder b,
      Location loc,
      List<Type> resultTypes,
      Collection<? extends Value> inits,
      RegionBuilder before,
      RegionBuilder after) {
    var first = Region.ofOneBlock();
    inits.forEach(v -> first.entry().addArgument(v.type(), loc));
    var second = Region.ofOneBlock();
    resultTypes.forEach(t -> second.entry().addArgument(t, loc));
    var op =
        b.create(
            SPEC, OpState.at(loc).operands(inits).results(resultTypes).region(first).region(second));
    b.saving(
        () -> {
          b.setInsertionPointToEnd(op.beforeBlock());
          before.build(b, op.beforeBlock().arguments());
          b.setInsertionPointToEnd(op.afterBlock());
          after.build(b, op.afterBlock().arguments());
        });
    return op;
  }

  public Block beforeBlock() {
    return region(0).entry();
  }

  public Block afterBlock() {
    return region(1).entry();
  }

  @Override
  public Region body() {
    return region(1);
  }

  @Override
  public List<Region> loopRegions() {
    return regions();
  }

  public ConditionOp conditionOp() {
    return (ConditionOp) beforeBlock().terminator();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return WhileCanonicalization.PATTERNS;
  }

  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  public List<Successor> entrySuccessors(List<@Nullable Attribute> constants) {
    return List.of(new Successor(region(0), beforeBlock().arguments()));
  }

  @Override
  public List<Successor> successors(
      Operation terminator, List<@Nullable Attribute> constants) {
    if (!(terminator instanceof ConditionOp)) {
      return entrySuccessors(constants);
    }
    var goesOn = new Successor(region(1), afterBlock().arguments());
    var ends = new Successor(null, results());
    return constants.getFirst() instanceof BoolAttr c
        ? List.of(c.value() ? goesOn : ends)
        : List.of(goesOn, ends);
  }

  @Override
  public BranchLike.Operands entryOperands() {
    return new BranchLike.Operands(0, operandCount());
  }

  @Override
  public BranchLike.Operands forwardedOperands(Operation terminator) {
    int first = terminator instanceof ConditionOp ? 1 : 0;
    return new BranchLike.Operands(first, terminator.operandCount() - first);
  }

  @Override
  public void verify(Verifier v) {
    checkArguments(v, "before", beforeBlock(), operands().stream().map(Value::type).toList());
    checkArguments(v, "after", afterBlock(), resultTypes());
    if (v.check(
        beforeBlock().terminator() instanceof ConditionOp,
        "expects the 'before' region to end in 'scf.condition', ends in '%s'",
        beforeBlock().terminator().name())) {
      var passed = conditionOp().arguments().stream().map(Value::type).toList();
      v.check(
          passed.equals(resultTypes()),
          "'scf.condition' passes values of types %s, expected %s",
          passed,
          resultTypes());
    }
    YieldChecks.check(v, afterBlock(), operands().stream().map(Value::type).toList());
  }

  private static void checkArguments(Verifier v, String region, Block block, List<Type> expected) {
    var found = block.arguments().stream().map(Value::type).toList();
    v.check(
        found.equals(expected),
        "'%s' region has arguments of types %s, expected %s",
        region,
        found,
        expected);
  }
}
