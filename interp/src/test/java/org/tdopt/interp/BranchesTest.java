package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tdopt.interp.TestModules.integer;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.behavior.TensorData;

class BranchesTest {
  private static final List<String> TOOLS = List.of("mlir-opt-22", "mlir-runner-22");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomBranchesGiveWhatMlirRunnerPrints(long seed) throws Exception {
    for (var tool : TOOLS) {
      assumeTrue(isInstalled(tool), tool + " is not installed");
    }
    System.out.println("seed " + seed);
    for (boolean calls : new boolean[] {false, true}) {
      var text = RandomBranches.module(seed, 40, calls);
      var result = (TensorData.I64) load(text).call("main", List.of()).getFirst();
      assertThat(result.values()).as(text).containsExactly(Long.parseLong(runner(text)));
    }
  }

  private static boolean isInstalled(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
  }

  private String runner(String text) throws IOException, InterruptedException {
    var input = Files.writeString(folder.resolve("in.mlir"), text);
    var lowered = folder.resolve("lowered.mlir");
    execute(
        "mlir-opt-22",
        "--convert-scf-to-cf",
        "--canonicalize", // conversion to LLVM's dialect does not reach unreachable blocks
        "--convert-to-llvm",
        input.toString(),
        "-o",
        lowered.toString());
    return execute("mlir-runner-22", "-e", "main", "-entry-point-result=i64", lowered.toString());
  }

  private String execute(String... command) throws IOException, InterruptedException {
    var printed = folder.resolve("printed").toFile();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed)
            .start();
    int code = process.waitFor();
    var text = Files.readString(printed.toPath(), StandardCharsets.UTF_8).strip();
    assertThat(code).as("%s%n%s", String.join(" ", command), text).isZero();
    return text;
  }

  /** The outer tensor is used again in the next round, so the loop must not write into it. */
  @Test
  void tensorsThatLiveOnAreNotOverwritten() {
    var module =
        load(
            """
            func.func @rounds(%start: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
              %zero = arith.constant 0 : index
              %one = arith.constant 1 : index
              %three = arith.constant 3 : index
              %base = tensor.insert %x into %start[%zero] : tensor<2xf32>
              cf.br ^head(%zero, %base : index, tensor<2xf32>)
            ^head(%i: index, %t: tensor<2xf32>):
              %go = arith.cmpi slt, %i, %three : index
              cf.cond_br %go, ^body, ^exit
            ^body:
              %old = tensor.extract %base[%one] : tensor<2xf32>
              %new = arith.addf %old, %x : f32
              %u = tensor.insert %new into %base[%one] : tensor<2xf32>
              %j = arith.addi %i, %one : index
              cf.br ^head(%j, %u : index, tensor<2xf32>)
            ^exit:
              return %t, %base : tensor<2xf32>, tensor<2xf32>
            }
            """
                .replace("%base = ", "%x = arith.constant 5.0 : f32\n  %base = "));
    var results = module.call("rounds", List.of(vector(1, 2)));
    assertThat(values(results.get(0))).containsExactly(5, 7);
    assertThat(values(results.get(1))).containsExactly(5, 2);
  }

  @Test
  void aTruthValueMayBeSwitchedOn() {
    var module =
        load(
            """
            func.func @f(%n: i64) -> i64 {
              %ten = arith.constant 10 : i64
              %big = arith.cmpi sgt, %n, %ten : i64
              cf.switch %big : i1, [default: ^bb1(%n : i64), 1: ^bb1(%ten : i64)]
            ^bb1(%x: i64):
              return %x : i64
            }
            """);
    assertThat(module.call("f", List.of(integer(3))).getFirst().get(0)).isEqualTo(3);
    assertThat(module.call("f", List.of(integer(30))).getFirst().get(0)).isEqualTo(10);
  }

  /** Each core goes its own way between barriers, but all must come to the same barriers. */
  @Test
  void coresMayDisagreeOnlyWhereThereIsNoBarrier() {
    var text =
        """
        func.func @f(%a: index) -> index {
          %zero = arith.constant 0 : index
          %id = pulp.core_id
          %first = arith.cmpi eq, %id, %zero : index
          cf.cond_br %first, ^bb1, ^bb2(%a : index)
        ^bb1:
          BARRIER
          cf.br ^bb2(%zero : index)
        ^bb2(%x: index):
          return %x : index
        }
        """;
    assertThat(
            load(text.replace("BARRIER", ""))
                .call("f", List.of(integer(4)))
                .getFirst()
                .get(0))
        .isZero();
    assertThatThrownBy(
            () -> load(text.replace("BARRIER", "pulp.barrier")).call("f", List.of(integer(4))))
        .hasMessageContaining(
            "cores disagree on a branch around a barrier: it goes to successor 0 on core 0 and to"
                + " 1 on core 1");
  }
}
