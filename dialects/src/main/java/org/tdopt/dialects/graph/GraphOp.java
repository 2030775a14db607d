package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** A pure operator on tensors; its results must be of the types that its declaration infers. */
abstract class GraphOp extends Operation implements Pure {
  GraphOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  @Override
  public void verify(Verifier verifier) {
    var rule = spec().inference();
    if (rule.isEmpty()) {
      return;
    }
    var state = OpState.at(location()).operands(operands()).properties(properties());
    try {
      var expected = rule.get().apply(state);
      verifier.check(
          expected.equals(resultTypes()),
          "result must be '%s', but got '%s'",
          expected.getFirst(),
          result(0).type());
    } catch (DiagnosticException e) {
      verifier.error("%s", e.getMessage());
    }
  }

  static TensorType tensor(Value value) {
    return value.type(TensorType.class);
  }

  static TensorType tensor(OpState state, int operand) {
    return tensor(state.operands().get(operand));
  }

  /** The type of operand {@code i} as the one result type. */
  static List<Type> sameAs(OpState state, int i) {
    return List.of(state.operands().get(i).type());
  }

  /** Operand {@code b} must be of the type of operand {@code a}. */
  static void requireSameType(OpState state, int a, int b, String what) {
    var ta = tensor(state, a);
    var tb = tensor(state, b);
    if (!ta.equals(tb)) {
      throw new DiagnosticException(
          state.location(), "%s differ in type: '%s' and '%s'".formatted(what, ta, tb));
    }
  }
}
