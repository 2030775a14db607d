package org.tdopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words decode to the instructions and the fields they have in GVSoC, and to none where it has
 * none: all 16-bit words, and all major opcodes with all other fields but {@code rd} and {@code
 * rs1}, which are zero or scattered. {@code record-decoding.py} beside the recording describes its
 * format.
 */
class GvsocDecodingTest {
  private static final int PROBLEMS_SHOWN = 20;
  private static final int WORDS = 1 << 20;

  /** Floats of 8 bits, the modes that the cores do not have, and what halts a core for good. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(v?f[a-z]+\\.(.+\\.)?b(\\..+)?|flb|fsb|sret|dret|c\\.sbreak|c\\.unimp)");

  /** Compressed instructions that are named otherwise than what they stand for. */
  private static final Map<String, Opcode> EXPANSIONS =
      Map.ofEntries(
          Map.entry("c.addi4spn", Opcode.ADDI),
          Map.entry("c.addi16sp", Opcode.ADDI),
          Map.entry("c.li", Opcode.ADDI),
          Map.entry("c.nop", Opcode.ADDI),
          Map.entry("nop", Opcode.ADDI),
          Map.entry("c.mv", Opcode.ADD),
          Map.entry("c.j", Opcode.JAL),
          Map.entry("c.jr", Opcode.JALR),
          Map.entry("c.beqz", Opcode.BEQ),
          Map.entry("c.bnez", Opcode.BNE),
          Map.entry("c.lwsp", Opcode.LW),
          Map.entry("c.swsp", Opcode.SW),
          Map.entry("c.flwsp", Opcode.FLW),
          Map.entry("c.fswsp", Opcode.FSW),
          Map.entry("fmv.x.s", Opcode.FMV_X_W),
          Map.entry("fmv.s.x", Opcode.FMV_W_X));

  /** A run of words with the same name. */
  private record Run(String name, int count) {}

  /**
   * A field of one of GVSoC's instructions.
   *
   * @param kind r and f for registers, i for immediates
   * @param base the number that is added
   * @param slices first bit in the word, width, and first bit in the value
   */
  private record Field(char kind, boolean signed, int base, int width, List<int[]> slices) {
    static Field parse(String text) {
      int equals = text.indexOf('=');
      int base = 0;
      int width = 0;
      var slices = new ArrayList<int[]>();
      for (String slice : text.substring(equals + 1).split("\\+")) {
        int[] numbers = Arrays.stream(slice.split("\\.")).mapToInt(Integer::parseInt).toArray();
        if (numbers.length == 1) {
          base = numbers[0];
        } else {
          slices.add(numbers);
          width = Math.max(width, numbers[1] + numbers[2]);
        }
      }
      return new Field(
          equals == 2 ? text.charAt(1) : 'i', text.startsWith("s"), base, width, slices);
    }

    int value(int word) {
      int value = 0;
      for (int[] slice : slices) {
        value |= (word >>> slice[0] & (1 << slice[1]) - 1) << slice[2];
      }
      int unused = signed ? Integer.SIZE - width : 0;
      return base + (value << unused >> unused);
    }
  }

  private static final Map<String, List<Field>> FIELDS = new HashMap<>();
  private static final Map<String, List<Run>> SECTIONS = new HashMap<>();

  private final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void readRecording() throws IOException {
    var resource = GvsocDecodingTest.class.getResourceAsStream("/gvsoc/decoding.txt.gz");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(resource)), StandardCharsets.UTF_8))) {
      var section = new ArrayList<Run>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var parts = Arrays.asList(line.split(" "));
        if (line.startsWith("insn ")) {
          FIELDS.put(parts.get(1), parts.stream().skip(2).map(Field::parse).toList());
        } else if (line.equals("halves") || line.startsWith("words ")) {
          section = new ArrayList<>();
          SECTIONS.put(line, section);
        } else {
          section.add(new Run(parts.get(0), Integer.parseInt(parts.get(1))));
        }
      }
    }
  }

  @Test
  void compressedInstructions() {
    int[] halves = new int[3 << 14];
    int count = 0;
    for (int half = 0; half < 1 << 16; half++) {
      if (Decoder.isCompressed(half)) {
        halves[count++] = half;
      }
    }
    compare("halves", count, number -> halves[number]);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void words(int pass) {
    compare("words " + pass, WORDS, number -> word(number, pass));
  }

  private static int word(int number, int pass) {
    int mixed = pass == 0 ? 0 : number * 0x9E3779B1 >>> 8;
    return (number & 31) << 20
        | (number >> 5 & 127) << 25
        | (number >> 12 & 7) << 12
        | (number >> 15 & 31) << 2
        | (mixed >> 4 & 31) << 7
        | (mixed >> 9 & 31) << 15
        | 3;
  }

  private void compare(String section, int count, IntUnaryOperator words) {
    int number = 0;
    for (Run run : Objects.requireNonNull(SECTIONS.get(section))) {
      var opcode = opcode(run.name());
      var fields = FIELDS.getOrDefault(run.name(), List.of());
      for (int end = number + run.count(); number < end; number++) {
        int word = words.applyAsInt(number);
        var actual = Decoder.decode(word);
        if (!actual.map(Instruction::opcode).equals(opcode)) {
          problems.add("0x%08x is %s: %s".formatted(word, run.name(), actual));
        } else if (actual.isPresent() && !run.name().equals("nop")) {
          compareFields(run.name(), fields, actual.get(), word);
        }
      }
    }
    assertThat(number).isEqualTo(count);
    assertThat(problems.stream().limit(PROBLEMS_SHOWN)).isEmpty();
  }

  private void compareFields(String name, List<Field> fields, Instruction instruction, int word) {
    for (Operand operand : instruction.opcode().operands()) {
      boolean isFence = operand.kind() == Operand.Kind.FENCE_SET;
      // GVSoC has instructions of their own for shifts by zero.
      boolean isZeroShift = operand == Operand.WIDTH && instruction.get(operand) == 0;
      if (!isFence && !isZeroShift && !has(fields, operand, instruction, word)) {
        problems.add("0x%08x, %s: no field is %s".formatted(word, name, operand));
      }
    }
  }

  /** Our opcode for one of GVSoC's names; nothing if the word is illegal for us. */
  private static Optional<Opcode> opcode(String name) {
    if (name.equals("-") || LEFT_OUT.matcher(name).matches()) {
      return Optional.empty();
    }
    var expansion = EXPANSIONS.get(name);
    if (expansion != null) {
      return Optional.of(expansion);
    }
    var ours =
        name.replaceFirst("^c\\.", "")
            // Loads and stores of the PULP extensions
            .replaceFirst("^([LS].*)_RR_POSTINC$", "p.$1_post_reg")
            .replaceFirst("^([LS].*)_POSTINC$", "p.$1_post")
            .replaceFirst("^([LS].*)_RR$", "p.$1_reg")
            // Fixed point, where nothing after the name stands for a shift by zero
            .replaceFirst("^p\\.((?:add|sub)u?)(R?)N$", "p.$1_$2nr")
            .replaceFirst("^p\\.((?:add|sub)u?)(R?)Ni$", "p.$1_$2n")
            .replaceFirst("^p\\.((?:mul|mac)(?:hh)?[su])N?$", "p.$1_n")
            .replaceFirst("^p\\.((?:mul|mac)(?:hh)?[su])NR$", "p.$1_rn")
            // Vectors whose shape comes before the kind of the second operand
            .replaceFirst("^(pv\\.[a-z0-9]+)\\.([bh])\\.(sci?)$", "$1.$3.$2")
            .replaceFirst("^(pv\\.shufflei.)\\.sci", "$1");
    return Optional.of(Opcode.valueOf(ours.toUpperCase(Locale.ROOT).replace('.', '_')));
  }

  /** Whether one of GVSoC's fields has the value of one of our operands. */
  private static boolean has(
      List<Field> fields, Operand operand, Instruction instruction, int word) {
    int value = instruction.get(operand);
    int expected =
        switch (operand.kind()) {
          case UPPER -> value << 12;
          case UNSIGNED_OFFSET -> value / 2;
          default -> value;
        };
    char kind =
        switch (operand.kind()) {
          case INTEGER_REGISTER -> 'r';
          case FLOAT_REGISTER -> 'f';
          default -> 'i';
        };
    // The five lower bits of a shift's six count.
    int mask = operand == Operand.SHIFT ? 31 : -1;
    for (var field : fields) {
      if (field.kind() == kind && (field.value(word) & mask) == expected) {
        return true;
      }
    }
    return false;
  }
}
