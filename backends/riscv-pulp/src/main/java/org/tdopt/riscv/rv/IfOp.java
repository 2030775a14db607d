package org.tdopt.riscv.rv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Type;
import org.tdopt.target.Opcode;

/** Runs one region if a branch on two registers would be taken, and the other if not. */
public final class IfOp extends Operation {
  public static final PropertySlot<OpcodeAttr> CONDITION =
      PropertySlot.of("condition", OpcodeAttr.class);
  public static final OperandSlot LHS = OperandSlot.of("lhs", RegisterType.ANY_INTEGER);
  public static final OperandSlot RHS = OperandSlot.of("rhs", RegisterType.ANY_INTEGER);
  public static final RegionSlot THEN = RegionSlot.ofOneBlock("then");
  public static final RegionSlot ELSE = RegionSlot.ofOneBlock("else");
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", RegisterType.ANY);
  public static final OpSpec<IfOp> SPEC =
      OpSpec.of("rv.if", IfOp::new, CONDITION, LHS, RHS, THEN, ELSE, RESULTS)
          .assembly(new Assembly())
          .summary("runs one of two regions, chosen by a branch on two registers")
          .description(
              """
              The first region runs if the branch on the two registers would be taken, the second
              if not; both yield the results.
              """)
          .example(
              """
              rv.func @example(%a: !rv.reg<a0>, %b: !rv.reg<a1>) {
                %least = rv.if blt %a, %b : !rv.reg<a0>, !rv.reg<a1> -> !rv.reg {
                  %c = rv.copy %a : !rv.reg<a0> -> !rv.reg
                  rv.yield %c : !rv.reg
                } else {
                  %d = rv.copy %b : !rv.reg<a1> -> !rv.reg
                  rv.yield %d : !rv.reg
                }
                rv.return
              }
              """);

  private IfOp(OpState state) {
    super(SPEC, state);
  }

  public static IfOp create(
      OpBuilder b,
      Location loc,
      Opcode condition,
      Value lhs,
      Value rhs,
      List<? extends Type> results,
      Region then,
      Region otherwise) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .set(CONDITION, new OpcodeAttr(condition))
            .operands(lhs, rhs)
            .region(then)
            .region(otherwise)
            .results(results));
  }

  public Opcode condition() {
    return get(CONDITION).opcode();
  }

  public Value lhs() {
    return get(LHS);
  }

  public Value rhs() {
    return get(RHS);
  }

  public Block thenBlock() {
    return get(THEN).entry();
  }

  public Block elseBlock() {
    return get(ELSE).entry();
  }

  /** The operands, one per region, that become result {@code i}. */
  public List<OpOperand> yielded(int i) {
    return List.of(
        thenBlock().terminator().opOperand(i), elseBlock().terminator().opOperand(i));
  }

  /** An operation like this one that takes over the regions but has no result {@code i}. */
  public IfOp withoutResult(int i) {
    yielded(i).forEach(y -> y.owner().eraseOperand(y.index()));
    var then = new Region();
    then.takeBlocks(get(THEN));
    var otherwise = new Region();
    otherwise.takeBlocks(get(ELSE));
    var types = new ArrayList<>(resultTypes());
    types.remove(i);
    return create(
        OpBuilder.before(this), location(), condition(), lhs(), rhs(), types, then, otherwise);
  }

  @Override
  public void verify(Verifier v) {
    Branches.check(v, condition());
    for (var block : List.of(thenBlock(), elseBlock())) {
      int n = block.terminator().operandCount();
      v.check(n == resultCount(), "has %d results, but a region yields %d values", resultCount(), n);
    }
  }

  /** {@code rv.if blt %a, %b : !rv.reg, !rv.reg -> !rv.reg {...} else {...}}. */
  private static final class Assembly implements OpAssembly<IfOp> {
    @Override
    public String syntax() {
      return "branch %lhs, %rhs : types [-> types] { then } else { else }";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      state.set(CONDITION, Branches.parse(parser));
      var lhs = parser.operand();
      parser.expect(",");
      var rhs = parser.operand();
      parser.expect(":");
      var lhsType = parser.type();
      parser.expect(",");
      state.operands(parser.resolve(lhs, lhsType), parser.resolve(rhs, parser.type()));
      if (parser.accept("->")) {
        state.results(parser.types());
      }
      state.region(parser.region(List.of()));
      parser.expect("else");
      state.region(parser.region(List.of()));
      parser.attrDictWithKeyword(state);
    }

    @Override
    public void print(IfOp op, AsmPrinter printer) {
      printer.text(" ").text(op.get(CONDITION).body()).text(" ").value(op.lhs()).text(", ");
      printer.value(op.rhs()).text(" : ").type(op.lhs().type()).text(", ").type(op.rhs().type());
      if (op.resultCount() > 0) {
        printer.text(" -> ").types(op.resultTypes());
      }
      printer.text(" ").region(op.get(THEN), false, true).text(" else ");
      printer.region(op.get(ELSE), false, true);
      printer.attrDictWithKeyword(op, Set.of(CONDITION.name()));
    }
  }
}
