package org.tdopt.interp;

import java.util.stream.Collectors;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;

/** Modules from text, and small tensors. */
final class TestModules {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(TestModules.class.getClassLoader());

  private TestModules() {}

  /** The verified module of that text. */
  static Operation parse(String text) {
    var sink = new Diagnostics();
    var module = IrReader.read(text, "test.mlir", DIALECTS, ReadOptions.STRICT, sink);
    if (module.isPresent()) {
      IrVerifier.verify(module.get(), sink);
    }
    if (sink.hasErrors() || module.isEmpty()) {
      throw new AssertionError(
          sink.reported().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
    return module.get();
  }

  static ModuleInstance load(String text) {
    return Interpreter.instantiate(parse(text));
  }

  static TensorData.F32 floats(Shape shape, float... values) {
    return new TensorData.F32(shape, values);
  }

  static TensorData.F32 vector(float... values) {
    return new TensorData.F32(Shape.of(values.length), values);
  }

  static TensorData.I64 integer(long value) {
    return new TensorData.I64(Shape.of(), IntegerType.I64, new long[] {value});
  }

  static float[] values(TensorData data) {
    return ((TensorData.F32) data).values();
  }
}
