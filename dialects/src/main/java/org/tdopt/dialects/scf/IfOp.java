package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
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
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.trait.Speculatable;
import org.tdopt.ir.type.Type;

/** Runs one of two regions; without results the second may be absent. */
public final class IfOp extends Operation implements MemoryEffects, Canonicalizable, RegionBranchLike, Speculatable {
  public static final OperandSlot CONDITION = OperandSlot.of("condition", TypeConstraint.I1);
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", TypeConstraint.ANY);
  public static final RegionSlot THEN = RegionSlot.ofOneBlock("thenRegion");
  public static final RegionSlot ELSE = RegionSlot.of("elseRegion");
  public static final OpSpec<IfOp> SPEC =
      OpSpec.of("scf.if", IfOp::new, CONDITION, RESULTS, THEN, ELSE)
          .assembly(new IfAssembly())
          .summary("runs one of two regions, chosen by a truth value")
          .description(
              """
              Runs the first region if the condition holds and the second if not. Both yield the
              results; without results the second may be absent and the yields are not written.
              """)
          .example(
              """
              func.func @example(%c: i1, %x: f32) -> f32 {
                %0 = scf.if %c -> (f32) {
                  %1 = arith.negf %x : f32
                  scf.yield %1 : f32
                } else {
                  scf.yield %x : f32
                }
                func.return %0 : f32
              }
              """);

  private IfOp(OpState state) {
    super(SPEC, state);
  }

  /** A conditional without results and without an else branch. */
  public static IfOp create(
      OpBuilder b, Location loc, Value condition, Consumer<OpBuilder> thenBody) {
    var op =
        b.create(
            SPEC,
            OpState.at(loc)
                .operands(condition)
                .region(Region.ofOneBlock())
                .region(new Region()));
    fill(
        b,
        loc,
        op.thenBlock(),
        inner -> {
          thenBody.accept(inner);
          return List.of();
        });
    return op;
  }

  /** A conditional with both branches; each builder returns what its branch yields. */
  public static IfOp create(
      OpBuilder b,
      Location loc,
      List<Type> resultTypes,
      Value condition,
      Function<OpBuilder, List<? extends Value>> thenBody,
      Function<OpBuilder, List<? extends Value>> elseBody) {
    var op =
        b.create(
            SPEC,
            OpState.at(loc)
                .operands(condition)
                .results(resultTypes)
                .region(Region.ofOneBlock())
                .region(Region.ofOneBlock()));
    fill(b, loc, op.thenBlock(), thenBody);
    fill(b, loc, op.region(1).entry(), elseBody);
    return op;
  }

  private static void fill(
      OpBuilder b, Location loc, Block block, Function<OpBuilder, List<? extends Value>> body) {
    b.saving(
        () -> {
          b.setInsertionPointToEnd(block);
          YieldOp.create(b, loc, body.apply(b));
        });
  }

  public Value condition() {
    return operand(0);
  }

  public Block thenBlock() {
    return region(0).entry();
  }

  public Optional<Block> elseBlock() {
    return region(1).blocks().stream().findFirst();
  }

  public YieldOp thenYield() {
    return (YieldOp) thenBlock().terminator();
  }

  public Optional<YieldOp> elseYield() {
    return elseBlock().map(b -> (YieldOp) b.terminator());
  }

  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return IfCanonicalization.patterns();
  }

  @Override
  public boolean canSpeculate() {
    return true;
  }

  @Override
  public List<Successor> entrySuccessors(List<@Nullable Attribute> constants) {
    var all = new ArrayList<Successor>();
    boolean known = constants.getFirst() instanceof BoolAttr;
    for (int i = 0; i < 2; i++) {
      if (!known || constants.getFirst() == BoolAttr.of(i == 0)) {
        all.add(
            region(i).isEmpty()
                ? new Successor(null, List.of())
                : new Successor(region(i), List.of()));
      }
    }
    return all;
  }

  @Override
  public List<Successor> successors(
      Operation terminator, List<@Nullable Attribute> constants) {
    return List.of(new Successor(null, results()));
  }

  @Override
  public BranchLike.Operands entryOperands() {
    return new BranchLike.Operands(1, 0);
  }

  @Override
  public BranchLike.Operands forwardedOperands(Operation terminator) {
    return new BranchLike.Operands(0, terminator.operandCount());
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        resultCount() == 0 || elseBlock().isPresent(),
        "must have an else block if defining values, has %d results",
        resultCount());
    v.check(
        region(1).blocks().size() <= 1,
        "region 'elseRegion' needs at most one block, has %d",
        region(1).blocks().size());
    v.check(
        thenBlock().arguments().isEmpty()
            && elseBlock().map(b -> b.arguments().isEmpty()).orElse(true),
        "expects its branches to have no arguments");
    YieldChecks.check(v, thenBlock(), resultTypes());
    elseBlock().ifPresent(b -> YieldChecks.check(v, b, resultTypes()));
  }
}
