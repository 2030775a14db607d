package org.tdopt.riscv.rv;

import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;

/** {@code addi %a, 4 {...} : (!rv.reg) -> !rv.reg}: opcode, registers, immediate, types. */
final class InstructionAssembly<T extends InstructionOp> implements OpAssembly<T> {
  private static final Set<String> ELIDED =
      Set.of(InstructionOp.OPCODE.name(), InstructionOp.IMMEDIATE.name());

  @Override
  public String syntax() {
    return "opcode %source, ... [, immediate] {attrs} : (types) -> types";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var at = parser.location();
    var name = parser.keyword();
    var opcode =
        OpcodeAttr.named(name)
            .orElseThrow(() -> parser.error(at, "unknown instruction '" + name + "'"));
    state.set(InstructionOp.OPCODE, opcode);
    var operands = new java.util.ArrayList<AsmParser.UnresolvedValue>();
    int sources = InstructionOp.sources(opcode.opcode()).size();
    boolean more = true;
    for (int i = 0; i < sources; i++) {
      operands.add(parser.operand());
      more = parser.accept(",");
    }
    if (more && !parser.peek(":") && !parser.peek("{")) {
      state.set(InstructionOp.IMMEDIATE, IntegerAttr.i32((int) parser.integer()));
    }
    parser.attrDict(state);
    parser.expect(":");
    var type = parser.functionType();
    state.operands(parser.resolve(operands, type.inputs()));
    state.results(type.results());
  }

  @Override
  public void print(T op, AsmPrinter printer) {
    printer.text(" ").text(op.get(InstructionOp.OPCODE).body());
    if (op.operandCount() > 0) {
      printer.text(" ").values(op.operands());
    }
    if (op.getOptional(InstructionOp.IMMEDIATE).isPresent()) {
      printer.text(op.operandCount() > 0 ? ", " : " ").text(Integer.toString(op.immediate()));
    }
    printer.attrDict(op, ELIDED).text(" : (");
    printer.types(op.operands().stream().map(v -> v.type()).toList()).text(") -> ");
    if (op.resultCount() == 1) {
      printer.type(op.result(0).type());
    } else {
      printer.text("(").types(op.resultTypes()).text(")");
    }
  }
}
