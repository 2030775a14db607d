package org.tdopt.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.graph.ConstantOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;
import org.tdopt.onnx.proto.GraphProto;
import org.tdopt.onnx.proto.NodeProto;
import org.tdopt.onnx.proto.ValueInfoProto;

/**
 * The import of one graph. All errors of inputs, initializers and nodes are reported: those of
 * nodes at the node, the others without a location, for their messages name what they are about.
 */
final class GraphImport {
  private final GraphProto graph;
  private final ImportOptions options;
  private final DiagnosticSink sink;
  private final Map<String, Imported> values = new HashMap<>();
  private final Map<String, ParameterOp> parameters = new LinkedHashMap<>();
  private final ModuleOp module;
  private boolean failed;

  GraphImport(GraphProto graph, ImportOptions options, DiagnosticSink sink) {
    this.graph = graph;
    this.options = options;
    this.sink = sink;
    module = ModuleOp.create(location());
  }

  Optional<ModuleOp> run() {
    if (graph.getSparseInitializerCount() > 0) {
      throw new DiagnosticException(Location.unknown(), "sparse initializers are not supported");
    }
    readInitializers();
    var inputs =
        graph.getInputList().stream()
            .filter(i -> !values.containsKey(i.getName()) && !parameters.containsKey(i.getName()))
            .toList();
    var inputTypes = inputTypes(inputs);
    if (failed) {
      return Optional.empty();
    }
    var func =
        FuncOp.create(
            module.builder(),
            location(),
            OnnxImporter.FORWARD,
            new FunctionType(inputTypes, List.of()));
    for (int i = 0; i < inputs.size(); i++) {
      var name = inputs.get(i).getName();
      define(name, new Imported.Tensor(func.argument(i)), Location.named(name));
      func.setArgumentAttribute(i, OnnxImporter.NAME_ATTRIBUTE, new StringAttr(name));
    }
    var body = OpBuilder.atEnd(func.entry());
    for (var node : graph.getNodeList()) {
      importNode(node, body);
    }
    returnOutputs(func, body);
    return failed ? Optional.empty() : Optional.of(module);
  }

  private Location location() {
    return graph.getName().isEmpty() ? Location.unknown() : Location.named(graph.getName());
  }

  private void readInitializers() {
    var symbols = new SymbolNames(Set.of(OnnxImporter.FORWARD, "step"));
    for (var tensor : graph.getInitializerList()) {
      var name = tensor.getName();
      var at = Location.named(name);
      try {
        var read =
            TensorReader.read(tensor, "initializer '" + name + "'", Location.unknown());
        if (values.containsKey(name) || parameters.containsKey(name)) {
          throw new DiagnosticException(
              Location.unknown(), "initializer '" + name + "' is there twice");
        }
        if (read instanceof Imported.Floats f) {
          var symbol = symbols.symbolFor(name);
          var type = TensorType.of(FloatType.F32, f.shape());
          var value = new DenseResourceAttr(new Resource(symbol, f.data()), type);
          var parameter = ParameterOp.create(module.builder(), at, symbol, value, true);
          parameter.set(ParameterOp.ONNX_NAME, new StringAttr(name));
          parameters.put(name, parameter);
        } else {
          values.put(name, read);
        }
      } catch (DiagnosticException e) {
        fail(e.diagnostic());
        values.put(name, Imported.Broken.BROKEN);
      }
    }
  }

  private List<Type> inputTypes(List<ValueInfoProto> inputs) {
    var symbolic = new InputShapes(options);
    var types = new ArrayList<Type>();
    for (var input : inputs) {
      try {
        types.add(symbolic.typeOf(input));
      } catch (DiagnosticException e) {
        fail(e.diagnostic());
      }
    }
    return types;
  }

  private void importNode(NodeProto proto, OpBuilder body) {
    var node = new OnnxNode(proto, this::resolve, body);
    Imported result = Imported.Broken.BROKEN;
    try {
      if (!node.hasBrokenInput()) {
        result = OperatorImports.importNode(node);
      }
    } catch (DiagnosticException e) {
      fail(Diagnostic.error(node.location(), node.operator() + ": " + e.getMessage()));
    } catch (ArithmeticException e) {
      fail(Diagnostic.error(node.location(), node.operator() + ": the extents are too large"));
    }
    for (int i = 0; i < proto.getOutputCount(); i++) {
      define(proto.getOutput(i), i == 0 ? result : Imported.Broken.BROKEN, node.location());
    }
  }

  private void define(String name, Imported value, Location at) {
    if (values.containsKey(name) || parameters.containsKey(name)) {
      fail(Diagnostic.error(at, "value '" + name + "' is defined twice"));
    }
    values.put(name, value);
  }

  /** What {@code name} stands for; a parameter is read where it is first used. */
  private Optional<Imported> resolve(String name, OpBuilder body, Location at) {
    var known = values.get(name);
    if (known == null && parameters.containsKey(name)) {
      known = new Imported.Tensor(LoadParameterOp.create(body, at, parameters.get(name)).result(0));
      values.put(name, known);
    }
    return Optional.ofNullable(known);
  }

  private void returnOutputs(FuncOp func, OpBuilder body) {
    if (graph.getOutputCount() == 0) {
      fail(Diagnostic.error(Location.unknown(), "the graph has no output"));
    }
    var results = new ArrayList<Value>();
    for (var output : graph.getOutputList()) {
      var at = Location.named(output.getName());
      try {
        output(output, body, at).ifPresent(results::add);
      } catch (DiagnosticException e) {
        fail(e.diagnostic());
      }
    }
    ReturnOp.create(body, location(), results);
    func.updateFunctionType();
    for (int i = 0; !failed && i < results.size(); i++) {
      var name = graph.getOutput(i).getName();
      func.setResultAttribute(i, OnnxImporter.NAME_ATTRIBUTE, new StringAttr(name));
    }
  }

  /** The value of an output; empty if it depends on a node that was reported. */
  private Optional<Value> output(ValueInfoProto output, OpBuilder body, Location at) {
    var found =
        resolve(output.getName(), body, at)
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        Location.unknown(), "no node makes the output '" + output.getName() + "'"));
    return switch (found) {
      case Imported.Tensor t -> {
        InputShapes.requireDeclared(output, t.value().type(TensorType.class));
        yield Optional.of(t.value());
      }
      case Imported.Floats f -> Optional.of(constant(f, body, at));
      case Imported.Integers _ ->
          throw new DiagnosticException(
              Location.unknown(), "output '" + output.getName() + "' is a constant of integers");
      case Imported.Broken _ -> Optional.empty();
    };
  }

  static Value constant(Imported.Floats floats, OpBuilder body, Location at) {
    var type = TensorType.of(FloatType.F32, floats.shape());
    return ConstantOp.create(body, at, new DenseElementsAttr(type, floats.data(), false)).result(0);
  }

  private void fail(Diagnostic diagnostic) {
    failed = true;
    sink.report(diagnostic);
  }
}
