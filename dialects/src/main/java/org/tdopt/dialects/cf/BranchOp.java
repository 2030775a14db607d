package org.tdopt.dialects.cf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.SuccessorSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Pure;

/** Goes to a block. */
public final class BranchOp extends Operation implements BranchLike, Pure, Canonicalizable {
  public static final OperandSlot DEST_OPERANDS =
      OperandSlot.variadic("destOperands", TypeConstraint.ANY);
  public static final SuccessorSlot DEST = new SuccessorSlot("dest");
  public static final OpSpec<BranchOp> SPEC =
      OpSpec.of("cf.br", BranchOp::new, DEST_OPERANDS, DEST)
          .format("$dest (`(` $destOperands^ `:` type($destOperands) `)`)? attr-dict")
          .summary("goes to a block")
          .description(
              """
              Control goes to the block, whose arguments get the operands.
              """)
          .example(
              """
              func.func @example(%a: i32) -> i32 {
                cf.br ^bb1(%a : i32)
              ^bb1(%x: i32):
                return %x : i32
              }
              """);

  private BranchOp(OpState state) {
    super(SPEC, state);
  }

  public static BranchOp create(
      OpBuilder b, Location loc, Block dest, Collection<? extends Value> operands) {
    return b.create(SPEC, OpState.at(loc).operands(operands).successor(dest));
  }

  public Block dest() {
    return successors().getFirst();
  }

  @Override
  public Operands successorOperands(int successor) {
    return new Operands(0, operandCount());
  }

  @Override
  public void eraseSuccessorOperand(int successor, int argument) {
    eraseOperand(argument);
  }

  @Override
  public Optional<Block> knownSuccessor(List<@Nullable Attribute> constants) {
    return Optional.of(dest());
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return BranchCanonicalization.BRANCH;
  }

  @Override
  public void verify(Verifier v) {
    SuccessorChecks.check(v, this);
  }
}
