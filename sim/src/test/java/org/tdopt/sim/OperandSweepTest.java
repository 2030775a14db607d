package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Disassembler;

/** Thousands of operands of every instruction that computes give the results they give on GVSoC. */
class OperandSweepTest {
  private static final int COUNT = 1000;
  private static final int VARIANTS = 2;

  @ParameterizedTest
  @CsvSource({"1, false", "2, true"})
  void resultsHashAsOnGvsoc(int seed, boolean readsFlags) throws Exception {
    var operations = OperandSweep.operations(seed, VARIANTS);
    byte[] elf = OperandSweep.elf(operations, COUNT, readsFlags);
    var resource = "gvsoc/sweeps/" + seed + ".txt";
    var expected = GvsocRunner.recorded(resource, elf, line -> line);
    var actual = InstructionStreamTest.simulate(elf).lines().toList();
    assertThat(actual).hasSameSizeAs(operations);
    assertThat(expected).hasSameSizeAs(operations);
    var differing = new ArrayList<String>();
    for (int i = 0; i < operations.size(); i++) {
      if (!actual.get(i).equals(expected.get(i))) {
        var operation = operations.get(i);
        var text = Disassembler.format(operation.word(), 0);
        differing.add(text + ", frm " + operation.roundingMode());
      }
    }
    assertThat(differing).isEqualTo(List.of());
  }
}
