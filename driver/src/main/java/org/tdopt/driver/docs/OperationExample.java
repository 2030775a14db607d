package org.tdopt.driver.docs;

import java.util.stream.Stream;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;

/** The example of one operation, read. */
record OperationExample(OpSpec<?> spec, Operation module) {
  /**
   * Reads the example of {@code spec}.
   *
   * @throws IllegalArgumentException if it has none, or one that is faulty
   */
  static OperationExample read(OpSpec<?> spec, DialectRegistry dialects) {
    var diagnostics = new Diagnostics();
    var module =
        IrReader.read(spec.example(), spec.name(), dialects, ReadOptions.STRICT, diagnostics);
    if (module.isEmpty() || !diagnostics.reported().isEmpty()) {
      throw new IllegalArgumentException(
          "the example of '%s' does not read: %s"
              .formatted(
                  spec.name(), diagnostics.reported().stream().map(Diagnostic::message).toList()));
    }
    return new OperationExample(spec, module.get());
  }

  /** The first operation of the kind the example is for. */
  Operation operation() {
    return all(module)
        .filter(op -> op.spec() == spec)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the example of '" + spec.name() + "' does not use it"));
  }

  private static Stream<Operation> all(Operation op) {
    return Stream.concat(
        Stream.of(op),
        op.regions().stream()
            .flatMap(r -> r.blocks().stream())
            .flatMap(b -> b.operations().stream())
            .flatMap(OperationExample::all));
  }
}
