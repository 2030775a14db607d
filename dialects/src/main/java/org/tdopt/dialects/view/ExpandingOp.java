package org.tdopt.dialects.view;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.Shape;

/** The same elements with dimensions split into groups, whose extents are given. */
public abstract class ExpandingOp extends ReassociatingOp {
  public static final OperandSlot OUTPUT_SHAPE =
      OperandSlot.variadic("output_shape", TypeConstraint.INDEX);
  public static final PropertySlot<DenseArrayAttr> STATIC_OUTPUT_SHAPE =
      PropertySlot.of("static_output_shape", DenseArrayAttr.class);

  protected ExpandingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation from and to types that {@code shaped} accepts. */
  protected static <T extends ExpandingOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, TypeConstraint shaped) {
    return OpSpec.of(
            name,
            factory,
            OperandSlot.of("src", shaped),
            OUTPUT_SHAPE,
            REASSOCIATION,
            STATIC_OUTPUT_SHAPE,
            ResultSlot.of("result", shaped))
        .assembly(new Assembly<>());
  }

  /** The state of a new operation without its operand {@code src} and its result. */
  protected static OpState sized(OpState state, Reassociation groups, List<MixedIndex> sizes) {
    return state
        .operands(MixedIndex.dynamics(sizes))
        .set(REASSOCIATION, groups.encode())
        .set(STATIC_OUTPUT_SHAPE, MixedIndex.statics(sizes));
  }

  public final List<MixedIndex> outputShape() {
    return MixedIndex.decode(get(STATIC_OUTPUT_SHAPE), operands().subList(1, operandCount()));
  }

  /** Checks the groups and the given extents against the shapes before and after. */
  protected final boolean verifyShapes(Verifier v, Shape before, Shape after) {
    var statics = get(STATIC_OUTPUT_SHAPE);
    return reassociation().verify(v, after, before)
        && IndexLists.verifyCount(v, "output shape", statics, operandCount() - 1)
        && v.check(
            Arrays.equals(statics.toLongs(), after.toArray()),
            "expected output shape %s to be that of the result, '%s'",
            statics,
            after);
  }

  /** {@code %src [[0, 1]] output_shape [2, %d] {attrs} : type into type}. */
  private static final class Assembly<T extends ExpandingOp> implements OpAssembly<T> {
    @Override
    public String syntax() {
      return "%src [[dims], ...] output_shape [sizes] {attrs} : type into type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var src = parser.operand();
      var at = parser.location();
      if (!(parser.attribute() instanceof ArrayAttr groups)) {
        throw parser.error(at, "expected groups of dimensions, as [[0, 1], [2]]");
      }
      parser.expect("output_shape");
      var sizes = IndexLists.parse(parser);
      parser.attrDict(state);
      parser.expect(":");
      state.operands(parser.resolve(src, parser.type())).operands(MixedIndex.dynamics(sizes));
      parser.expect("into");
      state.results(parser.type());
      state.set(REASSOCIATION, groups).set(STATIC_OUTPUT_SHAPE, MixedIndex.statics(sizes));
    }

    @Override
    public void print(T op, AsmPrinter printer) {
      printer.text(" ").value(op.src()).text(" " + op.reassociation() + " output_shape ");
      IndexLists.print(op.outputShape(), printer);
      printer.attrDict(op, Set.of(REASSOCIATION.name(), STATIC_OUTPUT_SHAPE.name()));
      printer.text(" : ").type(op.src().type()).text(" into ").type(op.result().type());
    }
  }
}
