package org.tdopt.dialects.cf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.SuccessorSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IntegerType;

/** Goes to one of two blocks. */
public final class CondBranchOp extends Operation implements BranchLike, Pure, Canonicalizable {
  public static final OperandSlot CONDITION = OperandSlot.of("condition", TypeConstraint.I1);
  public static final OperandSlot TRUE_OPERANDS =
      OperandSlot.variadic("trueDestOperands", TypeConstraint.ANY);
  public static final OperandSlot FALSE_OPERANDS =
      OperandSlot.variadic("falseDestOperands", TypeConstraint.ANY);
  public static final PropertySlot<DenseArrayAttr> WEIGHTS =
      PropertySlot.optional("branch_weights", DenseArrayAttr.class);
  public static final SuccessorSlot TRUE_DEST = new SuccessorSlot("trueDest");
  public static final SuccessorSlot FALSE_DEST = new SuccessorSlot("falseDest");
  public static final OpSpec<CondBranchOp> SPEC =
      OpSpec.of(
              "cf.cond_br",
              CondBranchOp::new,
              CONDITION,
              TRUE_OPERANDS,
              FALSE_OPERANDS,
              WEIGHTS,
              TRUE_DEST,
              FALSE_DEST)
          .assembly(new Assembly())
          .summary("goes to one of two blocks, chosen by a truth value")
          .description(
              """
              Control goes to the first block if the truth value is set, if not to the second; the
              arguments of the block get the operands written behind it. The weights say how often
              each is taken.
              """)
          .example(
              """
              func.func @example(%c: i1, %a: i32, %b: i32) -> i32 {
                cf.cond_br %c, ^bb1(%a : i32), ^bb1(%b : i32)
              ^bb1(%x: i32):
                return %x : i32
              }
              """);

  private CondBranchOp(OpState state) {
    super(SPEC, state);
  }

  public static CondBranchOp create(
      OpBuilder b,
      Location loc,
      Value condition,
      Block trueDest,
      Collection<? extends Value> trueOperands,
      Block falseDest,
      Collection<? extends Value> falseOperands) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(condition)
            .operands(trueOperands)
            .operands(falseOperands)
            .successor(trueDest)
            .successor(falseDest));
  }

  public Value condition() {
    return operand(0);
  }

  public Block trueDest() {
    return successors().get(0);
  }

  public Block falseDest() {
    return successors().get(1);
  }

  public List<Value> trueOperands() {
    return getAll(TRUE_OPERANDS);
  }

  public List<Value> falseOperands() {
    return getAll(FALSE_OPERANDS);
  }

  @Override
  public Operands successorOperands(int successor) {
    int first = getAll(TRUE_OPERANDS).size();
    return successor == 0
        ? new Operands(1, first)
        : new Operands(1 + first, operandCount() - 1 - first);
  }

  @Override
  public void eraseSuccessorOperand(int successor, int argument) {
    int yes = successorOperands(0).size();
    int no = successorOperands(1).size();
    eraseOperand(successorOperands(successor).start() + argument);
    setProperties(
        properties()
            .with(
                OpSpec.OPERAND_SEGMENTS,
                DenseArrayAttr.i32(
                    1, successor == 0 ? yes - 1 : yes, successor == 0 ? no : no - 1)));
  }

  @Override
  public Optional<Block> knownSuccessor(List<@Nullable Attribute> constants) {
    return constants.getFirst() instanceof BoolAttr c
        ? Optional.of(c.value() ? trueDest() : falseDest())
        : Optional.empty();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return CondBranchCanonicalization.PATTERNS;
  }

  @Override
  public void verify(Verifier v) {
    SuccessorChecks.check(v, this);
  }

  /** {@code %c weights([1, 2]), ^bb1(%a : type), ^bb2 {attrs}}. */
  private static final class Assembly implements OpAssembly<CondBranchOp> {
    @Override
    public String syntax() {
      return "%condition [weights([...])], ^true[(%a, ... : types)], "
          + "^false[(%b, ... : types)] {attrs}";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      state.operands(parser.resolve(parser.operand(), IntegerType.I1));
      if (parser.accept("weights")) {
        parser.expect("(");
        parser.expect("[");
        var weights = new ArrayList<Integer>();
        do {
          weights.add((int) parser.integer());
        } while (parser.accept(","));
        parser.expect("]");
        parser.expect(")");
        state.set(
            WEIGHTS, DenseArrayAttr.i32(weights.stream().mapToInt(Integer::intValue).toArray()));
      }
      parser.expect(",");
      var trueTarget = BranchTarget.parse(parser);
      parser.expect(",");
      var falseTarget = BranchTarget.parse(parser);
      trueTarget.addTo(state);
      falseTarget.addTo(state);
      parser.attrDict(state);
    }

    @Override
    public void print(CondBranchOp op, AsmPrinter printer) {
      printer.text(" ").value(op.condition());
      op.getOptional(WEIGHTS)
          .ifPresent(
              w -> {
                var numbers = Arrays.stream(w.toLongs()).mapToObj(Long::toString).toList();
                printer.text(" weights([" + String.join(", ", numbers) + "])");
              });
      printer.text(", ");
      new BranchTarget(op.trueDest(), op.trueOperands()).print(printer);
      printer.text(", ");
      new BranchTarget(op.falseDest(), op.falseOperands()).print(printer);
      printer.attrDict(op, Set.of(WEIGHTS.name(), OpSpec.OPERAND_SEGMENTS));
    }
  }
}
