package org.tdopt.dialects.graph;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** Operators of neural networks, their gradients, parameters and optimizers. */
public final class GraphDialect implements Dialect {
  @Override
  public String name() {
    return "graph";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        ParameterOp.SPEC,
        LoadParameterOp.SPEC,
        StoreParameterOp.SPEC,
        ConstantOp.SPEC,
        MatMulOp.SPEC,
        AddOp.SPEC,
        SubOp.SPEC,
        MulOp.SPEC,
        ScaleOp.SPEC,
        ReluOp.SPEC,
        ReluGradOp.SPEC,
        ReduceSumOp.SPEC,
        ReshapeOp.SPEC,
        BroadcastOp.SPEC,
        TransposeOp.SPEC,
        MseLossOp.SPEC,
        MseLossGradOp.SPEC,
        SoftmaxCrossEntropyOp.SPEC,
        SoftmaxCrossEntropyGradOp.SPEC,
        SgdOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Operators of neural networks and of their training on tensors, parameters as symbols,
        and an optimizer. Each operator is evaluated in plain Java by the interpreter, has its
        gradient as operators of this dialect, and lowers to `linalg`; FLOP count 2 per
        multiply-accumulate and 1 per other arithmetic operation.
        """;
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return value instanceof DenseElementsAttr || value instanceof DenseResourceAttr
        ? Optional.of(ConstantOp.create(builder, location, value))
        : Optional.empty();
  }
}
