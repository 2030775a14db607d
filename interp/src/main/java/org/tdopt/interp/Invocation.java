package org.tdopt.interp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.interp.memory.BufferContents;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.tensor.Precision;
import org.tdopt.interp.tensor.TensorValue;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** A finished call. */
public final class Invocation {
  private final List<TensorData> results;
  private final List<TensorData> arguments;

  private Invocation(List<TensorData> results, List<TensorData> arguments) {
    this.results = List.copyOf(results);
    this.arguments = List.copyOf(arguments);
  }

  /** The returned values, then the arguments marked as results. */
  public List<TensorData> results() {
    return results;
  }

  /** Every argument of the function as it is after the call: a buffer may have been written. */
  public List<TensorData> arguments() {
    return arguments;
  }

  static Invocation run(ModuleTranslation module, FuncOp function, List<TensorData> given) {
    module.machine().beginCall();
    var values = enter(module, function, given);
    var plan = module.plan(function);
    var cores = module.machine().cores();
    var perCore = cores.stream().map(_ -> values).toList();
    var returned = plan.call(cores, perCore).getFirst();
    module.machine().transfers().requireNone(function.symbolName());
    return leave(module, function, values, returned);
  }

  private static List<Object> enter(
      ModuleTranslation module, FuncOp function, List<TensorData> given) {
    var types = function.functionType().inputs();
    long inputs =
        types.size()
            - IntStream.range(0, types.size())
                .filter(i -> Arguments.isResult(function, i))
                .count();
    boolean all = given.size() == types.size();
    if (!all && given.size() != inputs) {
      throw new DiagnosticException(
          function.location(),
          "@" + function.symbolName() + " takes " + inputs + " arguments, got " + given.size());
    }
    var values = new ArrayList<Object>();
    int next = 0;
    for (int i = 0; i < types.size(); i++) {
      if (all || !Arguments.isResult(function, i)) {
        values.add(input(module, function, i, given.get(next++)));
      } else {
        values.add(output(module, function, i));
      }
    }
    return values;
  }

  private static Object input(ModuleTranslation module, FuncOp function, int i, TensorData data) {
    var type = function.functionType().inputs().get(i);
    var location = function.location();
    Arguments.check(
        data, Arguments.shaped(type), "argument " + i + " of @" + function.symbolName(), location);
    return switch (type) {
      case MemRefType m -> {
        var sizes = new int[m.rank()];
        Arrays.setAll(sizes, d -> (int) data.shape().dim(d));
        var buffer = module.machine().allocate("argument " + i, location, m, sizes, -1);
        BufferContents.write(buffer, data);
        yield buffer;
      }
      case TensorType t -> TensorValue.shared(held(module, t, data));
      default -> scalar(type, data);
    };
  }

  /** Data given as 64-bit floats is rounded unless the module is run in 64 bits. */
  private static TensorData held(ModuleTranslation module, TensorType type, TensorData data) {
    var precision = module.options().precision();
    if (type.elementType() == FloatType.F32
        && data instanceof TensorData.F64
        && precision == Precision.F32) {
      var rounded = TensorData.zeros(FloatType.F32, data.shape());
      for (long i = 0; i < data.size(); i++) {
        rounded.set(i, data.get(i));
      }
      return rounded;
    }
    return precision.stored(data);
  }

  private static Object output(ModuleTranslation module, FuncOp function, int i) {
    var type = function.functionType().inputs().get(i);
    if (!(type instanceof MemRefType m) || !m.shape().isStatic()) {
      throw new DiagnosticException(
          function.location(),
          "argument " + i + " of @" + function.symbolName()
              + " is a result and must be a buffer of static shape, but is " + type);
    }
    var sizes = new int[m.rank()];
    Arrays.setAll(sizes, d -> (int) m.dim(d));
    return module.machine().allocate("argument " + i, function.location(), m, sizes, -1);
  }

  private static Object scalar(Type type, TensorData data) {
    if (type == FloatType.F32) {
      return (float) data.get(0);
    }
    if (type == FloatType.F64) {
      return data.get(0);
    }
    return data instanceof TensorData.I64 t ? t.values()[0] : (long) data.get(0);
  }

  private static Invocation leave(
      ModuleTranslation module, FuncOp function, List<Object> values, List<Object> returned) {
    var results = new ArrayList<TensorData>();
    var types = function.functionType().results();
    for (int i = 0; i < types.size(); i++) {
      results.add(data(types.get(i), returned.get(i)));
    }
    var arguments = new ArrayList<TensorData>();
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      var data = data(function.functionType().inputs().get(i), value);
      arguments.add(data);
      if (Arguments.isResult(function, i)) {
        BufferContents.requireWritten((MemRef) value, function.location(), function.symbolName());
        results.add(data);
      }
    }
    return new Invocation(results, arguments);
  }

  private static TensorData data(Type type, Object value) {
    return switch (value) {
      case TensorValue t -> TensorValue.copyOf(t.data());
      case MemRef m -> BufferContents.read(m);
      case Float f -> new TensorData.F32(Shape.of(), new float[] {f});
      case Double d -> new TensorData.F64(Shape.of(), new double[] {d});
      case Long l -> new TensorData.I64(Shape.of(), type, new long[] {l});
      default -> throw new IllegalStateException("a result of type " + type);
    };
  }
}
