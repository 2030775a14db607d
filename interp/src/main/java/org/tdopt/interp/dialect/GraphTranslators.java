package org.tdopt.interp.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.dialects.graph.StoreParameterOp;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.tensor.Precision;
import org.tdopt.interp.tensor.TensorValue;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.interp.translate.State;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.ShapedType;

/** Parameters; every other operator of the graph is evaluable. */
public final class GraphTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .state(ParameterOp.class, (op, module) -> new Parameter(op, module.options().precision()))
        .node(
            LoadParameterOp.class,
            (op, unit) ->
                new LoadNode(
                    parameter(op.parameterName(), op, unit.module()),
                    unit.result(op, 0).index()))
        .node(
            StoreParameterOp.class,
            (op, unit) ->
                new StoreNode(
                    parameter(op.parameterName(), op, unit.module()),
                    unit.operand(op, 0).index()));
  }

  private static Parameter parameter(String symbol, Operation user, ModuleTranslation module) {
    if (module.state(symbol, user) instanceof Parameter parameter) {
      return parameter;
    }
    throw new DiagnosticException(
        user.location(), "'" + user.name() + "' refers to @" + symbol + ", which is no parameter");
  }

  /** Holds a tensor that is never written into: a store replaces it. */
  private static final class Parameter implements State {
    private final ParameterOp op;
    private final Precision precision;
    private TensorValue value;

    Parameter(ParameterOp op, Precision precision) {
      this.op = op;
      this.precision = precision;
      value = TensorValue.shared(precision.stored(TensorData.ofConstant(op.value())));
    }

    @Override
    public ShapedType type() {
      return op.type();
    }

    @Override
    public TensorData read() {
      return TensorValue.copyOf(value.data());
    }

    @Override
    public void write(TensorData data) {
      value = TensorValue.shared(precision.stored(TensorValue.copyOf(data)));
    }
  }

  private static final class LoadNode extends StatementNode {
    private final Parameter parameter;
    private final int result;

    LoadNode(Parameter parameter, int result) {
      this.parameter = parameter;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setObjectStatic(result, parameter.value);
    }
  }

  private static final class StoreNode extends StatementNode {
    private final Parameter parameter;
    private final int value;

    StoreNode(Parameter parameter, int value) {
      this.parameter = parameter;
      this.value = value;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var tensor = (TensorValue) frame.getObjectStatic(value);
      tensor.share();
      parameter.value = tensor;
    }
  }
}
