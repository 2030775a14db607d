package org.tdopt.driver.bench;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.driver.tdc.Compilation;
import org.tdopt.driver.tdc.Level;
import org.tdopt.driver.tdc.LevelPipelines;
import org.tdopt.driver.tdc.MachineRun;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.ProgramOptions;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.sim.ElfException;
import org.tdopt.target.Chip;

/**
 * Square matrix products one after another, compiled from the graph level down. The intermediate
 * matrices stay in L1, so that what one more product costs is the time of a product on data in L1.
 */
final class MatmulChain {
  private static final int SIZE = 64;

  private final Chip chip;

  MatmulChain(Chip chip) {
    this.chip = chip;
  }

  /** Floating-point operations of one product over the cycles that one more of them takes. */
  double flopPerCycle() throws ElfException {
    int more = 4;
    long few = cycles(1);
    long many = cycles(1 + more);
    return 2.0 * SIZE * SIZE * SIZE * more / (many - few);
  }

  private long cycles(int products) throws ElfException {
    return MachineRun.run(program(products, 1), chip).cycles(1).getFirst();
  }

  /** A program that computes a chain of products {@code steps} times. */
  Program program(int products, int steps) {
    DiagnosticSink sink =
        d -> {
          throw new DiagnosticException(d);
        };
    var dialects = DialectRegistry.load(MatmulChain.class.getClassLoader());
    var module =
        (ModuleOp)
            IrReader.read(text(products), "matmul.mlir", dialects, ReadOptions.STRICT, sink)
                .orElseThrow();
    var passes = PassRegistry.load(MatmulChain.class.getClassLoader());
    var compilation =
        new Compilation(dialects, passes, chip, new LevelPipelines(chip, null), sink);
    var lowered = compilation.lower(module, Level.MACHINE, Set.of());
    if (!lowered.result().succeeded()) {
      throw new IllegalStateException("the matrix products cannot be compiled");
    }
    var inputs = List.of(matrix(), matrix());
    return PulpBackend.compile(
            lowered.module(), chip, new ProgramOptions("forward", steps, inputs), sink)
        .orElseThrow();
  }

  private static String text(int products) {
    var type = "tensor<%dx%dxf32>".formatted(SIZE, SIZE);
    var out = new StringBuilder();
    out.append("func.func @forward(%x: TYPE, %y: TYPE) -> TYPE {\n");
    out.append("  %a = graph.relu %x : (TYPE) -> TYPE\n");
    out.append("  %p0 = graph.relu %y : (TYPE) -> TYPE\n");
    for (int i = 0; i < products; i++) {
      out.append("  %p").append(i + 1).append(" = graph.matmul %a, %p").append(i);
      out.append(" : (TYPE, TYPE) -> TYPE\n");
    }
    out.append("  return %p").append(products).append(" : TYPE\n}\n");
    return out.toString().replace("TYPE", type);
  }

  private static ProgramOptions.Input matrix() {
    var bytes = MemorySegment.ofArray(new byte[4 * SIZE * SIZE]);
    var layout = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < SIZE * SIZE; i++) {
      bytes.set(layout, 4L * i, (i * 7 % 13) / (13.0f * SIZE));
    }
    return new ProgramOptions.Input(bytes, SIZE);
  }
}
