package org.tdopt.riscv.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.riscv.RandomFunctions;
import org.tdopt.riscv.loops.LoopCounting;
import org.tdopt.riscv.regalloc.RegisterAllocation;
import org.tdopt.target.Opcode;
import org.tdopt.target.RegisterFile;

/** The text we print, assembled by GNU binutils, is the bytes we write. */
class GnuAssemblerTest {
  private static final String PREFIX = "riscv64-unknown-elf-";

  @TempDir Path dir;

  @BeforeEach
  void needsBinutils() throws InterruptedException {
    boolean found;
    try {
      found = run(PREFIX + "as", "--version") == 0;
    } catch (IOException e) {
      found = false;
    }
    assumeTrue(found, PREFIX + "as is not installed");
  }

  private int run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("log").toFile())
            .start();
    return process.waitFor();
  }

  private byte[] assembled(String text) throws IOException, InterruptedException {
    var source = dir.resolve("code.s");
    Files.writeString(source, text);
    var object = dir.resolve("code.o").toString();
    var binary = dir.resolve("code.bin");
    int as =
        run(
            PREFIX + "as",
            "-march=rv32imf_zicsr_zifencei",
            "-mabi=ilp32f",
            "-mno-relax",
            "-o",
            object,
            source.toString());
    assertThat(as).as(Files.readString(dir.resolve("log"))).isZero();
    int copy =
        run(PREFIX + "objcopy", "-O", "binary", "-j", ".text", object, binary.toString());
    assertThat(copy).as(Files.readString(dir.resolve("log"))).isZero();
    return Files.readAllBytes(binary);
  }

  @Test
  void randomFunctions() throws Exception {
    for (long seed = 0; seed < 5; seed++) {
      var function = RandomFunctions.create(seed, 20);
      LoopCounting.run(function);
      var allocation =
          RegisterAllocation.run(function, RegisterFile.SEPARATE, new Diagnostics())
              .orElseThrow();
      var out = new AsmBuilder();
      CodeEmission.run(function, RegisterFile.SEPARATE, allocation.frameBytes(), out);
      var code = Assembler.assemble(out.items(), 0, Map.of());
      assertThat(assembled(code.text(Assembled.Style.WORD)))
          .as("seed %d", seed)
          .isEqualTo(code.bytes());
    }
  }

  /** A branch over more than 4 KiB becomes a branch around a jump. */
  @Test
  void farBranches() throws Exception {
    var out = new AsmBuilder();
    out.label("start").jump(Opcode.BEQ, "end", Reg.A0, Reg.ZERO);
    out.jump(Opcode.BLT, "near", Reg.A0, Reg.A1);
    out.loadImmediate(Reg.A0, 123456).label("near");
    for (int i = 0; i < 1100; i++) {
      out.emit(Opcode.ADDI, Reg.A0, Reg.A0, i);
    }
    out.jump(Opcode.BNE, "start", Reg.A0, Reg.A1);
    out.label("end").add(new AsmItem.Text("abcd")).add(new AsmItem.Word(0x12345678));
    var code = Assembler.assemble(out.items(), 0, Map.of());
    assertThat(assembled(code.text(Assembled.Style.WORD))).isEqualTo(code.bytes());
    assertThat(code.bytes()).hasSize(8 + 4 + 8 + 4400 + 8 + 4 + 4);
  }
}
