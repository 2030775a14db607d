package org.tdopt.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GNU binutils are an independent statement of what RV32IMFC words mean. */
class GnuAssemblerTest {
  private static final String PREFIX = "riscv64-unknown-elf-";

  @TempDir Path dir;

  @BeforeEach
  void needsBinutils() {
    boolean found;
    try {
      found =
          new ProcessBuilder(PREFIX + "as", "--version").redirectErrorStream(true).start().waitFor()
              == 0;
    } catch (IOException e) {
      found = false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assumeTrue(found, PREFIX + "as is not installed");
  }

  @Test
  void wordsAndTextAgreeForTheBaseInstructionSet() throws Exception {
    var random = new Random(11);
    var words = new ArrayList<Integer>();
    var text = new ArrayList<String>();
    for (Opcode opcode : Opcode.values()) {
      if (opcode.ordinal() >= Opcode.FLH.ordinal()) {
        break;
      }
      for (int i = 0; i < 20; i++) {
        int[] operands =
            opcode.operands().stream().mapToInt(operand -> randomValue(operand, random)).toArray();
        int word = Encoder.encode(opcode, operands);
        words.add(word);
        text.add(assembly(opcode, word));
      }
    }
    assertThat(assemble(text, "rv32imf_zicsr_zifencei")).as("seed 11").isEqualTo(bytesOf(words));
  }

  /** Targets are written relative to the instruction, so that no relocation is needed. */
  private static String assembly(Opcode opcode, int word) {
    var text = Disassembler.format(word, 0);
    return opcode.operands().stream()
        .filter(operand -> operand.kind() == Operand.Kind.SIGNED_OFFSET)
        .map(operand -> text.replaceFirst("0x[0-9a-f]+$", ".%+d".formatted(operand.decode(word))))
        .findFirst()
        .orElse(text);
  }

  private static int randomValue(Operand operand, Random random) {
    if (operand == Operand.ROUNDING_MODE) {
      return List.of(0, 1, 2, 3, 4, 7).get(random.nextInt(6));
    }
    if (operand.kind() == Operand.Kind.FENCE_SET) {
      return 1 + random.nextInt(15);
    }
    if (operand.kind() == Operand.Kind.SIGNED_OFFSET) {
      return 2 * (random.nextInt(2001) - 1000);
    }
    if (operand == Operand.CSR) {
      return Csr.values()[random.nextInt(Csr.values().length)].number();
    }
    int steps = (operand.highest() - operand.lowest()) / operand.alignment();
    return operand.lowest() + random.nextInt(steps + 1) * operand.alignment();
  }

  /** Every 16-bit word is the same instruction for objdump and for us. */
  @Test
  void compressedInstructionsExpandAsGnuReadsThem() throws Exception {
    int count = 0;
    var code = ByteBuffer.allocate(0x20000).order(ByteOrder.LITTLE_ENDIAN);
    for (int half = 0; half < 0x10000; half++) {
      if ((half & 3) != 3) {
        code.putShort((short) half);
        count++;
      }
    }
    Path file = dir.resolve("c.bin");
    Files.write(file, Arrays.copyOf(code.array(), 2 * count));
    var lines = disassembled(file);
    assertThat(lines).hasSize(count);
    var problems = new ArrayList<String>();
    for (String line : lines) {
      String[] columns = line.strip().split("\\t", 3);
      int half = Integer.parseInt(columns[1].strip(), 16);
      boolean unknown =
          columns[2].matches("(0x|unimp|\\.2byte|\\.insn|c\\.unimp|c\\.f(ld|sd)).*")
              || columns[2].matches("c\\.s(ll|rl|ra)i\\s.*,0x[23].\\s*");
      int word = CompressedDecoder.expand(half);
      boolean reserved = word == 0 || CompressedDecoder.isReserved(half);
      if (reserved != unknown && !isHint(half)) {
        problems.add(line);
      } else if (!reserved && !unknown && !sameMnemonic(columns[2], word)) {
        problems.add(line + " against " + Disassembler.format(word, 0));
      } else if (!reserved && !unknown && !isHint(half)) {
        int address = Integer.parseInt(columns[0].strip().replace(":", ""), 16);
        var text = Disassembler.format(half, address);
        if (!text.equals(plain(columns[2]))) {
          problems.add(line + " against " + text);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  /** An instruction as objdump prints it, without its comments. */
  private static String plain(String gnu) {
    return gnu.replaceFirst("\\s*(#|<).*", "").strip().replaceFirst("\\s+", " ");
  }

  /** Random operands of every instruction of the base set are printed as objdump prints them. */
  @Test
  void textIsThatOfObjdump() throws Exception {
    var random = new Random(12);
    var code = ByteBuffer.allocate(0x20000).order(ByteOrder.LITTLE_ENDIAN);
    for (Opcode opcode : Opcode.values()) {
      for (int i = 0; i < 20 && opcode.ordinal() < Opcode.FLH.ordinal(); i++) {
        int[] operands =
            opcode.operands().stream().mapToInt(operand -> randomValue(operand, random)).toArray();
        code.putInt(Encoder.encode(opcode, operands));
      }
    }
    Path file = dir.resolve("w.bin");
    Files.write(file, Arrays.copyOf(code.array(), code.position()));
    var lines = disassembled(file);
    assertThat(lines).hasSize(code.position() / 4);
    var problems = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      var gnu = plain(lines.get(i).strip().split("\\t", 3)[2]);
      var text = Disassembler.format(code.getInt(4 * i), 4 * i);
      if (!text.equals(gnu)) {
        problems.add(gnu + " against " + text);
      }
    }
    assertThat(problems).as("seed 12").isEmpty();
  }

  private List<String> disassembled(Path file) throws Exception {
    return run(
            PREFIX + "objdump",
            "-D",
            "-z",
            "-b",
            "binary",
            "-m",
            "riscv:rv32",
            "-M",
            "no-aliases",
            file.toString())
        .lines()
        .filter(line -> line.matches("\\s*[0-9a-f]+:\\t.*"))
        .toList();
  }

  /** Encodings without effect, which GNU prints in several ways. */
  private static boolean isHint(int half) {
    return (half >>> 7 & 31) == 0 || (half >>> 2 & 31) == 0 && (half & 0x1000) == 0;
  }

  private static boolean sameMnemonic(String gnu, int word) {
    var opcode = Decoder.decode(word).orElseThrow().opcode();
    var name = gnu.split("\\s")[0].replaceFirst("^c\\.", "").replace("64", "");
    var expected =
        switch (name) {
          case "nop", "li", "addi16sp", "addi4spn" -> "addi";
          case "mv" -> "add";
          case "j" -> "jal";
          case "jr" -> "jalr";
          case "beqz" -> "beq";
          case "bnez" -> "bne";
          case "lwsp" -> "lw";
          case "swsp" -> "sw";
          case "flwsp" -> "flw";
          case "fswsp" -> "fsw";
          default -> name;
        };
    return opcode.mnemonic().equals(expected);
  }

  /** What the assembler compresses must expand to what it emits without compression. */
  @Test
  void compressedOperandsExpandToTheSameWords() throws Exception {
    var text = new ArrayList<String>();
    for (int i = 0; i < 32; i++) {
      text.add("addi x%d,x%d,%d".formatted(i == 0 ? 1 : i, i == 0 ? 1 : i, i == 16 ? -31 : i - 16));
      text.add("addi x%d,x2,%d".formatted(8 + i % 8, 4 + 4 * i * 7));
      text.add("addi x2,x2,%d".formatted(i == 16 ? 16 : 16 * (i - 16)));
      text.add("lui x%d,%d".formatted(3 + i % 29, i == 0 ? 31 : i < 16 ? i : 0xfffe0 + i - 16));
      text.add("lw x%d,%d(x%d)".formatted(8 + i % 8, 4 * i, 8 + i / 4));
      text.add("sw x%d,%d(x%d)".formatted(8 + i % 8, 124 - 4 * i, 8 + i / 4));
      text.add("flw f%d,%d(x%d)".formatted(8 + i % 8, 4 * i, 8 + i / 4));
      text.add("fsw f%d,%d(x%d)".formatted(8 + i % 8, 4 * i, 8 + i / 4));
      text.add("lw x%d,%d(x2)".formatted(1 + i % 31, 8 * i));
      text.add("sw x%d,%d(x2)".formatted(i, 4 + 8 * i));
      text.add("flw f%d,%d(x2)".formatted(i, 8 * i));
      text.add("fsw f%d,%d(x2)".formatted(i, 4 + 8 * i));
      text.add("andi x%d,x%d,%d".formatted(8 + i % 8, 8 + i % 8, i - 16));
      text.add("slli x%d,x%d,%d".formatted(1 + i % 31, 1 + i % 31, 1 + i % 31));
      text.add("srai x%d,x%d,%d".formatted(8 + i % 8, 8 + i % 8, 1 + i % 31));
      text.add("beq x%d,x0,.%+d".formatted(8 + i % 8, 8 * i - 128));
      text.add("bne x%d,x0,.%+d".formatted(8 + i % 8, 8 * i - 126));
      text.add("j .%+d".formatted(64 * i - 1022));
      text.add("jal .%+d".formatted(62 * i - 1024));
      text.add("add x%d,x0,x%d".formatted(1 + i % 31, 31 - i % 31));
      text.add("add x%d,x%d,x%d".formatted(1 + i % 31, 1 + i % 31, 31 - i % 31));
      text.add("xor x%d,x%d,x%d".formatted(8 + i % 8, 8 + i % 8, 8 + i / 4));
    }
    byte[] wide = assemble(text, "rv32imf");
    text.replaceAll(line -> line.replace("jal .", "c.jal ."));
    byte[] compressed = assemble(text, "rv32imfc");
    var expanded = new ArrayList<Integer>();
    var buffer = ByteBuffer.wrap(compressed).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      int half = buffer.getShort() & 0xffff;
      assertThat(Decoder.isCompressed(half)).as(text.get(expanded.size())).isTrue();
      expanded.add(Decoder.decode(half).orElseThrow().word());
    }
    assertThat(bytesOf(expanded)).isEqualTo(wide);
  }

  private byte[] assemble(List<String> text, String architecture) throws Exception {
    Path file = dir.resolve(architecture + ".s");
    Path object = dir.resolve(architecture + ".o");
    Path binary = dir.resolve(architecture + ".bin");
    var room = ".zero 4096\n";
    Files.writeString(file, room + String.join("\n", text) + "\n" + room);
    run(
        PREFIX + "as",
        "-mno-relax",
        "-march=" + architecture,
        "-mabi=ilp32f",
        "-o",
        object.toString(),
        file.toString());
    run(PREFIX + "objcopy", "-O", "binary", object.toString(), binary.toString());
    byte[] bytes = Files.readAllBytes(binary);
    return Arrays.copyOfRange(bytes, 4096, bytes.length - 4096);
  }

  private static byte[] bytesOf(List<Integer> words) {
    var buffer = ByteBuffer.allocate(4 * words.size()).order(ByteOrder.LITTLE_ENDIAN);
    words.forEach(buffer::putInt);
    return buffer.array();
  }

  private static String run(String... command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output.lines().limit(20).toList().toString()).isZero();
    return output;
  }
}
