package org.tdopt.riscv.rv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.riscv.RandomFunctions;

class RvDialectTest {
  private static final DialectRegistry REGISTRY =
      DialectRegistry.load(RvDialectTest.class.getClassLoader());

  static List<String> examples() {
    return new RvDialect()
        .operations().stream().map(s -> s.example()).distinct().toList();
  }

  private static Operation read(String text) {
    var diagnostics = new Diagnostics();
    return IrReader.read(text, "rv.mlir", REGISTRY, ReadOptions.STRICT, diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.reported().toString()));
  }

  private static void roundTrip(Operation module) {
    assertThat(IrVerifier.faults(module)).isEmpty();
    var printed = IrPrinter.print(module, PrintOptions.DEFAULT);
    var again = read(printed);
    assertThat(IrVerifier.faults(again)).isEmpty();
    assertThat(IrPrinter.print(again, PrintOptions.DEFAULT)).isEqualTo(printed);
    var generic = IrPrinter.print(module, PrintOptions.GENERIC);
    assertThat(IrPrinter.print(read(generic), PrintOptions.DEFAULT)).isEqualTo(printed);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreReadAsPrinted(String example) {
    roundTrip(read(example));
  }

  @Test
  void randomFunctionsAreReadAsPrinted() {
    for (long seed = 0; seed < 5; seed++) {
      var function = RandomFunctions.create(seed, 6);
      roundTrip(read(IrPrinter.print(function, PrintOptions.DEFAULT)));
    }
  }

  private static List<String> faults(String body) {
    var module = read("rv.func @f(%a: !rv.reg<a0>, %x: !rv.freg) {\n" + body + "\nrv.return\n}");
    return IrVerifier.faults(module).stream().map(Diagnostic::message).toList();
  }

  @Test
  void operandsMustFitTheInstruction() {
    assertThat(faults("%b = rv.compute add %a, %x : (!rv.reg<a0>, !rv.freg) -> !rv.reg"))
        .containsExactly(
            "'rv.compute' op operand #1 of add must be an integer register, but got '!rv.freg'");
    assertThat(faults("%b = rv.compute addi %a, 5000 : (!rv.reg<a0>) -> !rv.reg"))
        .containsExactly(
            "'rv.compute' op immediate 5000 of addi is not a multiple of 1 from -2048 to 2047");
    assertThat(faults("%b = rv.compute fadd_s %x, %x : (!rv.freg, !rv.freg) -> !rv.reg"))
        .containsExactly(
            "'rv.compute' op result #0 of fadd.s must be a float register, but got '!rv.reg'");
  }

  @Test
  void loopsNeedACount() {
    assertThat(faults("rv.for 0 {\nrv.yield\n}"))
        .containsExactly("'rv.for' op runs 0 times");
  }

  @Test
  void onlyBranchesAreConditions() {
    var diagnostics = new Diagnostics();
    var text =
        """
        rv.func @f(%a: !rv.reg<a0>) {
          rv.if add %a, %a : !rv.reg<a0>, !rv.reg<a0> {
            rv.yield
          } else {
            rv.yield
          }
          rv.return
        }
        """;
    assertThat(IrReader.read(text, "rv.mlir", REGISTRY, ReadOptions.STRICT, diagnostics)).isEmpty();
    assertThat(diagnostics.reported().getFirst().message())
        .isEqualTo("'add' is no conditional branch");
  }
}
