package org.tdopt.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tdopt.riscv.elf.ElfSection;
import org.tdopt.riscv.elf.ElfSymbol;
import org.tdopt.riscv.elf.ElfWriter;
import org.tdopt.target.Chip;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;

/**
 * Runs a tool as a user might, so that the JVM can note what it loads and keep that for later starts;
 * {@code bin/launch} asks for it.
 */
public final class Rehearsal {
  private static final String FAULTY = "func.func @f(%a: i32) -> f32 { return %a : i32 }\n";

  private final String sample;
  private final Path file;

  private Rehearsal(String sample, Path file) {
    this.sample = sample;
    this.file = file;
  }

  /** Takes the kind of run: the name of a tool, after {@code help-} if it is to show its help. */
  public static void main(String[] args) throws IOException {
    var file = Files.createTempFile("tdopt", ".mlir");
    try (var in = Rehearsal.class.getResourceAsStream("rehearsal.mlir")) {
      if (in == null) {
        throw new IllegalStateException("the resource rehearsal.mlir is missing");
      }
      var sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      new Rehearsal(sample, file).run(args[0]);
    } finally {
      Files.delete(file);
    }
  }

  private void run(String kind) {
    switch (kind) {
      case "tdopt" -> {
        run("tdopt", "", "--version");
        run("tdopt", sample);
        run("tdopt", sample, "--canonicalize", "--cse", "-o", file.toString());
        run("tdopt", "", file.toString(), "--mlir-print-op-generic", "-o", file.toString());
        run("tdopt", "", file.toString(), "--mlir-print-debuginfo");
        run("tdopt", sample, "--pass-pipeline=builtin.module(func.func(canonicalize,cse))");
        run("tdopt", sample + "// -----\n" + FAULTY, "--split-input-file");
        run("tdopt", FAULTY, "--verify-diagnostics");
        run("tdopt", sample.replace("return", "retrun"));
      }
      case "filecheck" -> {
        run("filecheck", sample, check("// CHECK-LABEL: func.func @[[NAME:.*]](\n// CHECK: return"));
        run("filecheck", sample, check("// CHECK: func\n// CHECK-NOT: nothing\n// CHECK-DAG: %0"));
        run("filecheck", sample, check("// CHECK: not there"));
      }
      case "tdsim" -> run("tdsim", "", program());
      default -> run(kind.replaceFirst("^help-", ""), "", "--help");
    }
  }

  /** A program whose first instructions end it. */
  private String program() {
    int address = Chip.named("siracusa").memory().l2Shared().base();
    var code =
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(Encoder.encode(Opcode.LUI, 10, 0x1A104))
            .putInt(Encoder.encode(Opcode.SW, 0, 0xA0, 10));
    var section =
        ElfSection.loaded("code", address, ElfSection.Kind.CODE, List.of(code.array()));
    var symbol = new ElfSymbol("_start", address, code.capacity(), true);
    try {
      var elf = ElfWriter.write(address, List.of(section), List.of(symbol));
      return Files.write(file, elf).toString();
    } catch (IOException e) {
      throw new IllegalStateException("cannot write " + file, e);
    }
  }

  private String check(String text) {
    try {
      return Files.writeString(file, text + "\n").toString();
    } catch (IOException e) {
      throw new IllegalStateException("cannot write " + file, e);
    }
  }

  private static void run(String tool, String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Tools.run(tool, List.of(arguments), new Console(in, silent, silent, Path.of("")));
  }
}
