package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.LoopLike;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.trait.Speculatable;
import org.tdopt.ir.type.TensorType;

/**
 * A loop from a lower bound, included, to an upper bound, excluded, by a positive step. Values
 * travel from one iteration to the next as arguments of the body and its yield; the last ones are
 * the results.
 */
public final class ForOp extends Operation
    implements LoopLike, MemoryEffects, Canonicalizable, Bufferizable, RegionBranchLike, Speculatable {
  public static final OperandSlot LOWER_BOUND =
      OperandSlot.of("lowerBound", TypeConstraint.SIGNLESS_INTEGER_OR_INDEX);
  public static final OperandSlot UPPER_BOUND =
      OperandSlot.of("upperBound", TypeConstraint.SIGNLESS_INTEGER_OR_INDEX);
  public static final OperandSlot STEP =
      OperandSlot.of("step", TypeConstraint.SIGNLESS_INTEGER_OR_INDEX);
  public static final OperandSlot INIT_ARGS = OperandSlot.variadic("initArgs", TypeConstraint.ANY);
  public static final PropertySlot<UnitAttr> UNSIGNED_CMP =
      PropertySlot.optional("unsignedCmp", UnitAttr.class);
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", TypeConstraint.ANY);
  public static final RegionSlot BODY = RegionSlot.ofOneBlock("region");
  public static final OpSpec<ForOp> SPEC =
      OpSpec.of(
              "scf.for",
              ForOp::new,
              LOWER_BOUND,
              UPPER_BOUND,
              STEP,
              INIT_ARGS,
              UNSIGNED_CMP,
              RESULTS,
              BODY)
          .assembly(new ForAssembly())
          .summary("a counted loop with values carried from iteration to iteration")
          .description(
              """
              `for (i = lower; i < upper; i += step)` over an index or signless integers. The step
              must be positive; bounds are compared as signed unless `unsigned` is given. The body
              gets the induction variable and the carried values, and yields the next ones; the
              last ones are the results, the initial ones if the loop does not run.
              """)
          .example(
              """
              func.func @example(%n: index) -> i32 {
                %zero = arith.constant 0 : index
                %one = arith.constant 1 : index
                %start = arith.constant 0 : i32
                %two = arith.constant 2 : i32
                %sum = scf.for %i = %zero to %n step %one iter_args(%old = %start) -> (i32) {
                  %new = arith.addi %old, %two : i32
                  scf.yield %new : i32
                }
                func.return %sum : i32
              }
              """);

  /** Operands before the initial values: the bounds and the step. */
  private static final int INITS_START = 3;

  private ForOp(OpState state) {
    super(SPEC, state);
  }

  /** Builds a loop's body and returns what it yields. */
  @FunctionalInterface
  public interface BodyBuilder {
    List<? extends Value> build(OpBuilder b, Value inductionVar, List<BlockArgument> iterArgs);
  }

  /** A loop whose body {@code body} builds; the insertion point ends up after the loop. */
  public static ForOp create(
      OpBuilder b,
      Location loc,
      Value lowerBound,
      Value upperBound,
      Value step,
      Collection<? extends Value> inits,
      BodyBuilder body) {
    var loop = createEmpty(b, loc, lowerBound, upperBound, step, inits);
    b.saving(
        () -> {
          b.setInsertionPointToEnd(loop.bodyBlock());
          YieldOp.create(b, loc, body.build(b, loop.inductionVar(), loop.iterArgs()));
        });
    return loop;
  }

  /** A loop whose body has its arguments but neither operations nor a yield. */
  public static ForOp createEmpty(
      OpBuilder b,
      Location loc,
      Value lowerBound,
      Value upperBound,
      Value step,
      Collection<? extends Value> inits) {
    var region = Region.ofOneBlock();
    region.entry().addArgument(lowerBound.type(), loc);
    inits.forEach(v -> region.entry().addArgument(v.type(), loc));
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(lowerBound, upperBound, step)
            .operands(inits)
            .results(inits.stream().map(Value::type).toList())
            .region(region));
  }

  public Value lowerBound() {
    return operand(0);
  }

  public Value upperBound() {
    return operand(1);
  }

  public Value step() {
    return operand(2);
  }

  public void setLowerBound(Value value) {
    setOperand(0, value);
  }

  public void setUpperBound(Value value) {
    setOperand(1, value);
  }

  public void setStep(Value value) {
    setOperand(2, value);
  }

  /** The values of the iteration arguments in the first iteration. */
  public List<Value> inits() {
    return operands().subList(3, operandCount());
  }

  @Override
  public Region body() {
    return region(0);
  }

  public Block bodyBlock() {
    return region(0).entry();
  }

  public BlockArgument inductionVar() {
    return bodyBlock().argument(0);
  }

  /** The values carried from iteration to iteration. */
  public List<BlockArgument> iterArgs() {
    return bodyBlock().arguments().subList(1, bodyBlock().arguments().size());
  }

  public YieldOp yieldOp() {
    return (YieldOp) bodyBlock().terminator();
  }

  /** The values of the iteration arguments in the next iteration. */
  public List<Value> yieldedValues() {
    return yieldOp().operands();
  }

  public OptionalLong constantLowerBound() {
    return Constants.integer(lowerBound());
  }

  public OptionalLong constantUpperBound() {
    return Constants.integer(upperBound());
  }

  public OptionalLong constantStep() {
    return Constants.integer(step());
  }

  /** How often the body runs, if the bounds and the step are constant. */
  public OptionalLong tripCount() {
    var lower = constantLowerBound();
    var upper = constantUpperBound();
    var step = constantStep();
    if (lowerBound() == upperBound()) {
      return OptionalLong.of(0);
    }
    if (lower.isEmpty() || upper.isEmpty() || step.isEmpty() || step.getAsLong() <= 0
        || getOptional(UNSIGNED_CMP).isPresent()) {
      return OptionalLong.empty();
    }
    long span = upper.getAsLong() - lower.getAsLong();
    return OptionalLong.of(
        lower.getAsLong() >= upper.getAsLong() ? 0 : Math.ceilDiv(span, step.getAsLong()));
  }

  /** The loop itself touches nothing; what its body does is said by the operations in it. */
  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return ForCanonicalization.patterns();
  }

  /** Tensors that the loop carries become buffers that its body changes in place. */
  @Override
  public void bufferize(Buffers buffers) {
    var carried = new ArrayList<Value>();
    for (int i = 0; i < inits().size(); i++) {
      if (inits().get(i).type() instanceof TensorType) {
        var buffer = buffers.writable(opOperand(INITS_START + i), true);
        buffers.put(iterArgs().get(i), buffer);
        buffers.put(result(i), buffer);
      } else {
        carried.add(inits().get(i));
      }
    }
    buffers.bufferize(bodyBlock());
    var loop =
        createEmpty(buffers.builder(), location(), lowerBound(), upperBound(), step(), carried);
    inductionVar().replaceAllUsesWith(loop.inductionVar());
    var end = OpBuilder.atEnd(loop.bodyBlock());
    var oldYield = yieldOp();
    for (var op : bodyBlock()) {
      if (op != oldYield) {
        op.moveToEnd(loop.bodyBlock());
      }
    }
    var yielded = new ArrayList<Value>();
    for (int i = 0; i < inits().size(); i++) {
      var value = oldYield.operand(i);
      if (!(value.type() instanceof TensorType)) {
        iterArgs().get(i).replaceAllUsesWith(loop.iterArgs().get(yielded.size()));
        result(i).replaceAllUsesWith(loop.result(yielded.size()));
        yielded.add(value);
      } else if (buffers.of(value) != buffers.of(result(i))) {
        CopyOp.create(end, location(), buffers.of(value), buffers.of(result(i)));
      }
    }
    YieldOp.create(end, location(), yielded);
  }

  /** With a step of 1 the loop ends whatever the bounds are. */
  @Override
  public boolean canSpeculate() {
    return constantStep().orElse(0) == 1;
  }

  @Override
  public List<Successor> entrySuccessors(List<@Nullable Attribute> constants) {
    return List.of(new Successor(body(), iterArgs()), new Successor(null, results()));
  }

  @Override
  public List<Successor> successors(
      Operation terminator, List<@Nullable Attribute> constants) {
    return entrySuccessors(constants);
  }

  @Override
  public BranchLike.Operands entryOperands() {
    return new BranchLike.Operands(INITS_START, operandCount() - INITS_START);
  }

  @Override
  public BranchLike.Operands forwardedOperands(Operation terminator) {
    return new BranchLike.Operands(0, terminator.operandCount());
  }

  @Override
  public void verify(Verifier v) {
    var type = lowerBound().type();
    v.check(
        type.equals(upperBound().type()) && type.equals(step().type()),
        "requires bounds and step of one type, got '%s', '%s', '%s'",
        type,
        upperBound().type(),
        step().type());
    var arguments = bodyBlock().arguments();
    if (!v.check(
        arguments.size() == inits().size() + 1,
        "expects the body to have %d arguments, has %d",
        inits().size() + 1,
        arguments.size())) {
      return;
    }
    v.check(
        arguments.getFirst().type().equals(type),
        "expects induction variable to be of type '%s', got '%s'",
        type,
        arguments.getFirst().type());
    if (!v.check(
        resultCount() == inits().size(),
        "mismatch in number of loop-carried values and defined values: %d and %d",
        inits().size(),
        resultCount())) {
      return;
    }
    boolean typesAgree = true;
    for (int i = 0; i < resultCount(); i++) {
      var expected = inits().get(i).type();
      typesAgree &=
          v.check(
              expected.equals(iterArgs().get(i).type()) && expected.equals(result(i).type()),
              "types mismatch between %dth iter operand, region argument and result: '%s', '%s',"
                  + " '%s'",
              i,
              expected,
              iterArgs().get(i).type(),
              result(i).type());
    }
    if (typesAgree) {
      YieldChecks.check(v, bodyBlock(), resultTypes());
    }
  }
}
