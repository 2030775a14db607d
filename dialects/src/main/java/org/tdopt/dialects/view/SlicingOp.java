package org.tdopt.dialects.view;

import java.util.function.Function;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** A rectangular part; the result's type may leave out unit dimensions. */
public abstract class SlicingOp extends Operation implements Pure, Foldable {
  protected SlicingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation from and to types that {@code shaped} accepts. */
  protected static <T extends SlicingOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, TypeConstraint shaped) {
    return OpSpec.of(
            name,
            factory,
            SliceSlots.slots(
                ResultSlot.of("result", shaped), OperandSlot.of("source", shaped)))
        .assembly(new Assembly<>());
  }

  public final Value source() {
    return operand(0);
  }

  public final Value result() {
    return result(0);
  }

  public final Slice slice() {
    return SliceSlots.sliceOf(this);
  }

  /** {@code %source[offsets] [sizes] [strides] {attrs} : type to type}. */
  private static final class Assembly<T extends SlicingOp> implements OpAssembly<T> {
    @Override
    public String syntax() {
      return "%source[offsets] [sizes] [strides] {attrs} : type to type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var source = parser.operand();
      var slice = IndexLists.parseSlice(parser);
      parser.attrDict(state);
      parser.expect(":");
      slice.into(state.operands(parser.resolve(source, parser.type())));
      parser.expect("to");
      state.results(parser.type());
    }

    @Override
    public void print(T op, AsmPrinter printer) {
      printer.text(" ").value(op.source());
      IndexLists.printSlice(op.slice(), printer);
      printer.attrDict(op, SliceSlots.PROPERTIES).text(" : ").type(op.source().type());
      printer.text(" to ").type(op.result().type());
    }
  }
}
