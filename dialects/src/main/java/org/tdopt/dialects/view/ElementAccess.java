package org.tdopt.dialects.view;

import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.type.ShapedType;

/** What operations on one element of a tensor or buffer have in common. */
public final class ElementAccess {
  private ElementAccess() {}

  /**
   * Checks that there is one index per dimension and that {@code element} is of the element type.
   *
   * @param role what the element is called
   */
  public static void verify(
      Verifier v, Value shaped, List<Value> indices, String role, Value element) {
    var type = shaped.type(ShapedType.class);
    IndexLists.verifyRank(v, indices.size(), type.rank());
    v.check(
        element.type().equals(type.elementType()),
        "%s type '%s' is not the element type of '%s'",
        role,
        element.type(),
        type);
  }

  /**
   * {@code %shaped[%i, %j] {attrs} : type} of a reading operation, whose result is the element.
   *
   * @param operand the name of the shaped operand
   */
  public record ReadAssembly<T extends Operation>(String operand) implements OpAssembly<T> {
    @Override
    public String syntax() {
      return "%" + operand + "[%i, ...] {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var shaped = parser.operand();
      var indices = IndexLists.parseValues(parser);
      parser.attrDict(state);
      parser.expect(":");
      var type = parser.type();
      state.operands(parser.resolve(shaped, type)).operands(indices);
      if (type instanceof ShapedType t) {
        state.results(t.elementType());
      }
    }

    @Override
    public void print(T op, AsmPrinter printer) {
      var shaped = op.operand(0);
      printer.text(" ").value(shaped).text("[");
      printer.values(op.operands().subList(1, op.operandCount())).text("]");
      printer.attrDict(op, Set.of()).text(" : ").type(shaped.type());
    }
  }
}
