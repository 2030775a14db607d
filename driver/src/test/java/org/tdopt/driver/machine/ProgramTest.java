package org.tdopt.driver.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.tdopt.riscv.ProgramOptions;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.target.Chip;

/** The step loop, what programs print, and what they refuse. */
class ProgramTest {
  /** Adds the sum of two rows to a parameter; the loss is that sum. */
  private static final String TRAINING =
      """
      module {
        memref.global @fixed : memref<2xf32, "L2"> = dense<[3.0, 4.0]>
        memref.global @weight : memref<2x1xf32, "L2"> = dense<0.5> {onnx_name = "fc.weight"}
        memref.global @bias : memref<3xf32, "L2"> = dense<[1.0, -2.0, 0.25]> {onnx_name = "fc.bias"}
        func.func @step(%x: memref<2x1xf32, "L2">, %t: memref<2x1xf32, "L2">, %loss: memref<f32, "L2">) {
          %c0 = arith.constant 0 : index
          %c1 = arith.constant 1 : index
          %w = memref.get_global @weight : memref<2x1xf32, "L2">
          %id = pulp.core_id
          %first = arith.cmpi eq, %id, %c0 : index
          scf.if %first {
            %a = memref.load %x[%c0, %c0] : memref<2x1xf32, "L2">
            %b = memref.load %x[%c1, %c0] : memref<2x1xf32, "L2">
            %c = memref.load %t[%c1, %c0] : memref<2x1xf32, "L2">
            %s = arith.addf %a, %b : f32
            %l = arith.addf %s, %c : f32
            %o = memref.load %w[%c1, %c0] : memref<2x1xf32, "L2">
            %n = arith.addf %o, %s : f32
            memref.store %n, %w[%c1, %c0] : memref<2x1xf32, "L2">
            memref.store %l, %loss[] : memref<f32, "L2">
          }
          return
        }
      }
      """;

  private static int crc(float... values) {
    var bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    var crc = new CRC32();
    crc.update(bytes.array());
    return (int) crc.getValue();
  }

  @Test
  void stepsTakeRowsInTurn() {
    var x = MachineRun.rows(3, 1, 10, 100);
    var t = MachineRun.rows(3, 1000, 2000, 3000);
    var run = MachineRun.of(TRAINING, 4, x, t);
    // Rows 0 1, 2 0, 1 2, 0 1.
    float[] losses = {11 + 2000, 101 + 1000, 110 + 3000, 11 + 2000};
    assertThat(run.floats("tdopt_losses", 4)).containsExactly(losses);
    float weight = 0.5f + 11 + 101 + 110 + 11;
    assertThat(run.floats("weight", 2)).containsExactly(0.5f, weight);
    var expected = new StringBuilder();
    for (int i = 0; i < losses.length; i++) {
      expected.append("step %d loss 0x%08x\n".formatted(i, Float.floatToIntBits(losses[i])));
    }
    expected.append("params crc32 0x%08x\n".formatted(crc(0.5f, weight, 1, -2, 0.25f)));
    assertThat(run.printed()).isEqualTo(expected.toString());
    for (int cycles : run.ints("tdopt_step_cycles", 4)) {
      assertThat(cycles).isBetween(50, 2000);
    }
  }

  @Test
  void cyclesArePrintedOnRequest() {
    var x = MachineRun.rows(2, 1, 10);
    var run =
        MachineRun.of(
            MachineRun.read(TRAINING), new ProgramOptions("step", 1, List.of(x, x), true));
    assertThat(run.printed()).contains("step 0 cycles " + run.cycles() + "\n");
  }

  private static final String INFERENCE =
      """
      module {
        func.func @forward(%x: memref<2x2xf32, "L2">, %y: memref<2x2xf32, "L2"> {tdopt.result},
            %z: memref<2xf32, "L2"> {tdopt.result}) {
          %c0 = arith.constant 0 : index
          %c1 = arith.constant 1 : index
          %c2 = arith.constant 2 : index
          scf.for %i = %c0 to %c2 step %c1 {
            scf.for %j = %c0 to %c2 step %c1 {
              %v = memref.load %x[%i, %j] : memref<2x2xf32, "L2">
              %w = arith.addf %v, %v : f32
              memref.store %w, %y[%i, %j] : memref<2x2xf32, "L2">
            }
            %v = memref.load %x[%i, %c1] : memref<2x2xf32, "L2">
            memref.store %v, %z[%i] : memref<2xf32, "L2">
          }
          return
        }
      }
      """;

  @Test
  void inferenceKeepsAndChecksTheOutputsOfEachBatch() {
    var x = MachineRun.rows(3, 1, 2, 3, 4, 5, 6);
    var run =
        MachineRun.of(
            MachineRun.read(INFERENCE), new ProgramOptions("forward", 2, List.of(x)));
    float[] first = {2, 4, 6, 8, 10, 12, 2, 4};
    float[] second = {2, 4, 6, 2};
    assertThat(run.floats("tdopt_output_0", 8)).containsExactly(first);
    assertThat(run.floats("tdopt_output_1", 4)).containsExactly(second);
    assertThat(run.printed())
        .isEqualTo(
            "output 0 crc32 0x%08x\noutput 1 crc32 0x%08x\n"
                .formatted(crc(first), crc(second)));
  }

  @Test
  void sizesAreReported() {
    var program = MachineRun.of(TRAINING, 1, MachineRun.rows(2, 1, 2), MachineRun.rows(2, 1, 2))
        .program();
    assertThat(program.codeBytes()).isBetween(1000, 3000);
    assertThat(program.l2Bytes()).isGreaterThan(program.codeBytes());
    assertThat(program.stackBytes() % 16).isZero();
    assertThat(program.l1Bytes()).isEqualTo(8 * program.stackBytes());
    assertThat(program.symbols())
        .extracting(s -> s.name())
        .contains("_start", "step", "weight", "bias", "fixed", "tdopt_input_0", "tdopt_losses");
  }

  @Test
  void theSameModuleGivesTheSameBytes() {
    var options =
        new ProgramOptions(
            "step", 1, List.of(MachineRun.rows(2, 1, 2), MachineRun.rows(2, 1, 2)));
    var a = PulpBackend.compile(MachineRun.read(TRAINING), MachineRun.CHIP, options, d -> {});
    var b = PulpBackend.compile(MachineRun.read(TRAINING), MachineRun.CHIP, options, d -> {});
    assertThat(a.orElseThrow().elf()).isEqualTo(b.orElseThrow().elf());
  }

  private static final ProgramOptions NO_INPUTS = new ProgramOptions("step", 1, List.of());

  private static String withBody(String body) {
    return """
        module {
          func.func @step(%%loss: memref<f32, "L2">) {
            %s
            return
          }
        }
        """
        .formatted(body);
  }

  @Test
  void networksLargerThanL2AreRefused() {
    var text =
        """
        module {
          memref.global @big : memref<600000xf32, "L2"> = uninitialized
          func.func @step(%loss: memref<f32, "L2">) {
            return
          }
        }
        """;
    assertThat(MachineRun.faults(text, MachineRun.CHIP, NO_INPUTS))
        .singleElement()
        .asString()
        .matches(
            "the program needs 240\\d{4} bytes of L2 \\(2400\\d{3} of data, \\d+ of code\\),"
                + " siracusa has 2031616");
  }

  @Test
  void buffersAndStacksLargerThanL1AreRefused() {
    var text =
        withBody(
            """
            %b = memref.alloc() {tdopt.offset = 0 : i64} : memref<1000xf32, "L1">
            """);
    assertThat(
            MachineRun.faults(
                text, MachineRun.CHIP.withL1Bytes(4096), NO_INPUTS))
        .containsExactly(
            "'step' needs 4256 bytes of L1 (4000 for buffers, 256 for the stacks of 8 cores),"
                + " siracusa has 4096");
  }

  @Test
  void buffersWithoutAPlanAreRefused() {
    assertThat(
            MachineRun.faults(
                withBody("%b = memref.alloc() : memref<4xf32, \"L1\">"),
                MachineRun.CHIP,
                NO_INPUTS))
        .containsExactly("'memref.alloc' has no attribute 'tdopt.offset'; run plan-memory first");
  }

  @Test
  void operationsWithoutAMachineFormAreRefused() {
    assertThat(
            MachineRun.faults(
                withBody(
                    """
                    %b = memref.alloc() {tdopt.offset = 0 : i64} : memref<4xf32, "L1">
                    memref.copy %b, %b : memref<4xf32, "L1"> to memref<4xf32, "L1">
                    """),
                MachineRun.CHIP,
                NO_INPUTS))
        .containsExactly("'memref.copy' has no machine instructions");
    assertThat(
            MachineRun.faults(
                withBody(
                    """
                    %c0 = arith.constant 0 : index
                    %b = memref.alloc() {tdopt.offset = 0 : i64} : memref<4xf64, "L1">
                    """),
                MachineRun.CHIP,
                NO_INPUTS))
        .containsExactly(
            "elements of type 'f64' have no machine form; use f32, index or integers of up to 64"
                + " bits");
  }

  @Test
  void dataThatDoNotFitAreRefused() {
    var row = MachineRun.rows(2, 1, 2);
    assertThat(
            MachineRun.faults(
                TRAINING, MachineRun.CHIP, new ProgramOptions("step", 1, List.of(row))))
        .containsExactly("'step' has 2 inputs, data for 1 are given");
    var wide = MachineRun.rows(2, 1, 2, 3, 4);
    assertThat(
            MachineRun.faults(
                TRAINING, MachineRun.CHIP, new ProgramOptions("step", 1, List.of(row, wide))))
        .containsExactly(
            "argument 1 of 'step' takes 2 rows of 4 bytes, the data have rows of 8");
    var many = MachineRun.rows(3, 1, 2, 3);
    assertThat(
            MachineRun.faults(
                TRAINING, MachineRun.CHIP, new ProgramOptions("step", 1, List.of(row, many))))
        .containsExactly(
            "argument 1 of 'step' has 3 rows in batches of 2, argument 0 has 2 in batches of 2");
  }

  @Test
  void aMissingEntryIsRefused() {
    assertThat(
            MachineRun.faults(
                TRAINING, MachineRun.CHIP, new ProgramOptions("train", 1, List.of())))
        .containsExactly("no function 'train' to compile");
  }

  /** Labels are 64-bit integers in memory, of which a core reads the lower half. */
  @Test
  void integerInputs() {
    var labels = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    labels.putLong(2).putLong(0).putLong(1);
    var text =
        """
        module {
          memref.global @table : memref<3xf32, "L2"> = dense<[5.0, 6.0, 7.0]>
          memref.global @copy : memref<1xi64, "L2"> = uninitialized
          func.func @step(%t: memref<1xi64, "L2">, %loss: memref<f32, "L2">) {
            %c0 = arith.constant 0 : index
            %table = memref.get_global @table : memref<3xf32, "L2">
            %copy = memref.get_global @copy : memref<1xi64, "L2">
            %l = memref.load %t[%c0] : memref<1xi64, "L2">
            memref.store %l, %copy[%c0] : memref<1xi64, "L2">
            %i = arith.index_cast %l : i64 to index
            %v = memref.load %table[%i] : memref<3xf32, "L2">
            memref.store %v, %loss[] : memref<f32, "L2">
            return
          }
        }
        """;
    var input = new ProgramOptions.Input(MemorySegment.ofArray(labels.array()), 3);
    var run = MachineRun.of(text, 3, input);
    assertThat(run.floats("tdopt_losses", 3)).containsExactly(7, 5, 6);
    assertThat(run.ints("copy", 2)).containsExactly(1, 0);
  }

  @Test
  void otherChipsWork() {
    var program =
        PulpBackend.compile(
            MachineRun.read(TRAINING),
            Chip.named("pulp-open"),
            new ProgramOptions(
                "step", 1, List.of(MachineRun.rows(2, 1, 2), MachineRun.rows(2, 1, 2))),
            d -> {
              throw new AssertionError(d);
            });
    assertThat(program).isPresent();
  }
}
