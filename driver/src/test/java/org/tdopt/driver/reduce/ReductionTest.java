package org.tdopt.driver.reduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tools;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

final class ReductionTest {
  @TempDir private Path folder;

  private static Operation module(String text) {
    var dialects = DialectRegistry.load(ReductionTest.class.getClassLoader());
    return IrReader.read(text, "test", dialects, ReadOptions.ALLOW_UNREGISTERED, d -> {
          throw new AssertionError(d.message());
        })
        .orElseThrow();
  }

  private static String print(Operation op) {
    return IrPrinter.print(op, PrintOptions.DEFAULT);
  }

  /** What is left if a module is interesting as long as its text contains that. */
  private String reduce(String text, String needle, Reduction... reductions) {
    InterestingnessTest test =
        file -> {
          boolean found = Files.readString(file).contains(needle);
          return new InterestingnessTest.Outcome(found ? 1 : 0, false, "");
        };
    var trials = new Trials(test, folder.resolve("input.mlir"), Optional.empty(), 1000);
    var reducer =
        new ModuleReducer(module(text), trials, ReductionTest::print, new ArrayList<>()::add);
    var result = reducer.run(List.of(reductions));
    assertThat(IrVerifier.faults(module(result))).as(result).isEmpty();
    return result;
  }

  @Test
  void blocksGoAndBranchesGoOn() {
    var text =
        """
        "test.func"() ({
          "test.br"()[^bb1] : () -> ()
        ^bb1:
          "test.a"() : () -> ()
          "test.br"()[^bb2] : () -> ()
        ^bb2:
          "test.b"() : () -> ()
          "test.br"()[^bb3] : () -> ()
        ^bb3:
          "test.return"() : () -> ()
        }) : () -> ()
        """;
    assertThat(reduce(text, "test.b\"", new EraseBlocks()))
        .isEqualTo(
            """
            module {
              "test.func"() ({
                "test.br"()[^bb1] : () -> ()
              ^bb1:  // pred: ^bb0
                "test.b"() : () -> ()
                "test.br"()[^bb2] : () -> ()
              ^bb2:  // pred: ^bb1
                "test.return"() : () -> ()
              }) : () -> ()
            }
            """);
  }

  @Test
  void attributesGoAndConstantsBecomeZero() {
    var text =
        """
        func.func @f() -> (i32, tensor<2xf32>) attributes {a = 1 : i32, b = "kept"} {
          %0 = arith.constant {c} 5 : i32
          %1 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
          return %0, %1 : i32, tensor<2xf32>
        }
        """;
    assertThat(reduce(text, "kept", new EraseAttributes(), new ZeroConstants()))
        .contains("func.func @f() -> (i32, tensor<2xf32>) attributes {b = \"kept\"}")
        .contains("arith.constant 0 : i32", "arith.constant dense<0.000000e+00> : tensor<2xf32>");
  }

  @Test
  void conditionalsAreUnwrapped() {
    var text =
        """
        func.func @f(%c: i1, %a: i32) -> i32 {
          %0 = scf.if %c -> (i32) {
            %1 = arith.muli %a, %a : i32
            scf.yield %1 : i32
          } else {
            scf.yield %a : i32
          }
          return %0 : i32
        }
        """;
    assertThat(reduce(text, "arith.muli", new UnwrapRegions()))
        .isEqualTo(
            """
            module {
              func.func @f(%arg0: i1, %arg1: i32) -> i32 {
                %0 = arith.muli %arg1, %arg1 : i32
                return %0 : i32
              }
            }
            """);
  }

  @Test
  void signaturesLoseWhatIsNotUsed() {
    var text =
        """
        func.func private @d(i32, f32) -> (i32, f32)
        func.func @f(%a: i32, %b: i1 {test.name = "b"}, %c: f32) -> (i32, f32) {
          return %a, %c : i32, f32
        }
        """;
    assertThat(reduce(text, "f32", new ShortenSignatures()))
        .isEqualTo(
            """
            module {
              func.func private @d()
              func.func @f(%arg0: f32) {
                return
              }
            }
            """);
  }

  @Test
  void aPassThatBreaksIsReducedToWhatItBreaksOn() throws IOException {
    Files.writeString(
        folder.resolve("in.mlir"),
        """
        func.func @g(%a: i32) -> i32 {
          return %a : i32
        }
        func.func @f(%a: i32, %b: i32) -> i32 {
          %0 = arith.addi %a, %b : i32
          return %0 : i32
        }
        """);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err), folder);
    var run = "tdopt %s --test-throw --mlir-pass-pipeline-crash-reproducer=crash.mlir";
    assertThat(
            Tools.run(
                "tdreduce",
                List.of("in.mlir", "--run=" + run, "--output-contains=broke an invariant"),
                console))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("module {\n  func.func private @f()\n}\n");
  }
}
