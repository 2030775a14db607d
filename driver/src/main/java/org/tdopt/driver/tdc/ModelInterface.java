package org.tdopt.driver.tdc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.npz.NpzArray;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.riscv.ProgramOptions;

/**
 * What a model takes and gives: shapes and names of its input, outputs and parameters.
 *
 * @param input shape of the one input, batch first
 * @param outputs shape of each output by its name in the model
 * @param parameterNames names in the model by symbol, in file order
 */
record ModelInterface(
    Shape input, Map<String, Shape> outputs, Map<String, String> parameterNames) {
  /** The interface of an imported model, before any pass. */
  static ModelInterface of(ModuleOp module) throws UserError {
    var forward =
        SymbolTables.lookupIn(module, OnnxImporter.FORWARD).map(FuncOp.class::cast).orElseThrow();
    var type = forward.functionType();
    if (type.inputs().size() != 1) {
      throw new UserError(
          "the model has %d inputs; models of one input are supported"
              .formatted(type.inputs().size()));
    }
    var outputs = new LinkedHashMap<String, Shape>();
    for (int i = 0; i < type.results().size(); i++) {
      var name =
          forward
              .resultAttributes(i)
              .get(OnnxImporter.NAME_ATTRIBUTE, StringAttr.class)
              .map(StringAttr::value)
              .orElse("output" + i);
      outputs.put(name, ((TensorType) type.results().get(i)).shape());
    }
    var names = new LinkedHashMap<String, String>();
    for (var p : module.collect(ParameterOp.class)) {
      names.put(
          p.symbolName(),
          p.getOptional(ParameterOp.ONNX_NAME).map(StringAttr::value).orElse(p.symbolName()));
    }
    return new ModelInterface(((TensorType) type.inputs().getFirst()).shape(), outputs, names);
  }

  int batch() {
    return Math.toIntExact(input.dim(0));
  }

  private Shape output() {
    return outputs.values().iterator().next();
  }

  /** One batch of made-up data. */
  Samples synthetic(@Nullable String loss) {
    if (loss == null) {
      return Samples.synthetic(input, null, 0);
    }
    return loss.equals("mse")
        ? Samples.synthetic(input, output(), 0)
        : Samples.synthetic(
            input, Shape.of(input.dim(0)), Math.toIntExact(output().dim(output().rank() - 1)));
  }

  /** Whether data fits the model and the loss. */
  void check(Samples samples, @Nullable String loss) throws UserError {
    checkRows("input", samples.inputs().shape(), input);
    if (loss == null) {
      return;
    }
    if (outputs.size() != 1) {
      throw new UserError(
          "the model has %d outputs %s; a loss needs exactly one"
              .formatted(outputs.size(), outputs.keySet()));
    }
    var targets = samples.targets();
    if (targets == null) {
      throw new IllegalStateException("no targets to train with");
    }
    if (loss.equals("mse")) {
      checkRows("target", targets.shape(), output());
      return;
    }
    long classes = output().dim(output().rank() - 1);
    for (long i = 0; i < targets.size(); i++) {
      if (targets.get(i) < 0 || targets.get(i) >= classes) {
        throw new UserError(
            "label %d of row %d is outside 0..%d, the model's classes"
                .formatted((long) targets.get(i), i, classes - 1));
      }
    }
  }

  private static void checkRows(String what, Shape actual, Shape expected) throws UserError {
    boolean fits = actual.rank() == expected.rank();
    for (int d = 1; fits && d < expected.rank(); d++) {
      fits = actual.dim(d) == expected.dim(d);
    }
    if (!fits) {
      throw new UserError(
          "the %s has shape (%s), but the model needs (N%s)"
              .formatted(
                  what,
                  actual.toString().replace("x", ", "),
                  expected.rank() > 1
                      ? ", " + expected.toString().replaceFirst("^\\d+x", "").replace("x", ", ")
                      : ""));
    }
  }

  /** What the program around the compiled function does. */
  ProgramOptions programOptions(
      String entry, int steps, Samples samples, boolean printCycles) {
    var inputs = new ArrayList<ProgramOptions.Input>();
    inputs.add(rows(samples.inputs()));
    var targets = samples.targets();
    if (targets != null) {
      inputs.add(rows(targets));
    }
    return new ProgramOptions(entry, steps, inputs, printCycles);
  }

  private static ProgramOptions.Input rows(TensorData data) {
    int n = Math.toIntExact(data.size());
    boolean labels = data instanceof TensorData.I64;
    var bytes = MemorySegment.ofArray(new byte[(labels ? 8 : 4) * n]);
    var floats = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    var longs = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < n; i++) {
      if (labels) {
        bytes.set(longs, 8L * i, (long) data.get(i));
      } else {
        bytes.set(floats, 4L * i, (float) data.get(i));
      }
    }
    return new ProgramOptions.Input(bytes, Math.toIntExact(data.shape().dim(0)));
  }

  /** Empty tensors of the outputs' shapes for that many steps. */
  List<TensorData> outputsLike(int steps) {
    var like = new TensorData.F32(Shape.of(0), new float[0]);
    return outputs.values().stream().map(s -> like.zeros(s.with(0, s.dim(0) * steps))).toList();
  }

  /** Parameters under their names in the model. */
  List<NpzArray> named(Map<String, TensorData> bySymbol) {
    var arrays = new ArrayList<NpzArray>();
    parameterNames.forEach((symbol, name) -> arrays.add(array(name, bySymbol.get(symbol))));
    return arrays;
  }

  /** The first rows of outputs under their names in the model. */
  List<NpzArray> namedOutputs(List<TensorData> values, int rows) {
    var arrays = new ArrayList<NpzArray>();
    var names = List.copyOf(outputs.keySet());
    for (int i = 0; i < values.size(); i++) {
      arrays.add(array(names.get(i), firstRows(values.get(i), rows)));
    }
    return arrays;
  }

  private static TensorData firstRows(TensorData data, int rows) {
    if (data.shape().dim(0) <= rows) {
      return data;
    }
    var first = data.zeros(data.shape().with(0, rows));
    for (long i = 0; i < first.size(); i++) {
      first.set(i, data.get(i));
    }
    return first;
  }

  private static NpzArray array(String name, TensorData data) {
    var values = new float[Math.toIntExact(data.size())];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) data.get(i);
    }
    return NpzArray.Floats.of(name, data.shape().toArray(), values);
  }
}
