package org.tdopt.dialects.builtin;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.Type;

/** Values taken for values of other types while a conversion is under way. */
public final class UnrealizedConversionCastOp extends Operation implements Pure, Foldable {
  public static final OperandSlot INPUTS = OperandSlot.variadic("inputs", TypeConstraint.ANY);
  public static final ResultSlot OUTPUTS = ResultSlot.variadic("outputs", TypeConstraint.ANY);
  public static final OpSpec<UnrealizedConversionCastOp> SPEC =
      OpSpec.of(
              "builtin.unrealized_conversion_cast",
              UnrealizedConversionCastOp::new,
              INPUTS,
              OUTPUTS)
          .format("($inputs^ `:` type($inputs))? `to` type($outputs) attr-dict")
          .summary("values taken for values of other types while a conversion is under way")
          .description(
              """
              Stands between code that a conversion has changed and code that it has not. A cast
              back to the first types folds away; one that is left over has no meaning to the
              interpreter.
              """)
          .example(
              """
              func.func @example(%a: index) -> i32 {
                %0 = builtin.unrealized_conversion_cast %a : index to i32
                func.return %0 : i32
              }
              """);

  private UnrealizedConversionCastOp(OpState state) {
    super(SPEC, state);
  }

  public static UnrealizedConversionCastOp create(
      OpBuilder b, Location loc, Collection<? extends Value> inputs, List<Type> types) {
    return b.create(SPEC, OpState.at(loc).operands(inputs).results(types));
  }

  /** Types that do not change, and a cast that undoes another. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (operandCount() == 0 || resultCount() == 0) {
      return Foldable.unchanged();
    }
    if (operands().stream().map(Value::type).toList().equals(resultTypes())) {
      return operands().stream().map(v -> (FoldResult) new FoldResult.Existing(v)).toList();
    }
    if (operand(0).definingOp().orElse(null) instanceof UnrealizedConversionCastOp first
        && operands().equals(first.results())
        && IntStream.range(0, Math.min(resultCount(), first.operandCount()))
            .allMatch(i -> result(i).type().equals(first.operand(i).type()))
        && resultCount() == first.operandCount()) {
      return first.operands().stream().map(v -> (FoldResult) new FoldResult.Existing(v)).toList();
    }
    return Foldable.unchanged();
  }
}
