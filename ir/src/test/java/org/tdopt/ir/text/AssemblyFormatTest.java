package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.ir.Operation;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;

/** Format strings read what they print. */
class AssemblyFormatTest {
  private static final String CUSTOM =
      """
      module {
        test.func @f dims = [1, -2] attributes {note = "x"} {
          %0 = test.def : i32
          %1 = test.add %0, %0 : i32
          %2 = test.add %0, %1 fast {z = 1 : i32} : i32
          %3 = test.infer %2
          %4 = test.call @g::@h(%0, %3) : (i32, i32) -> i32
          %5:2 = test.call @g() {a} : () -> (i32, f32)
          test.opt %0[%4 : i32] with %1, %5#1 : i32, f32 core 3 : i32 flag true : i32
          test.opt %0 attributes {k = 1 : i64} : i32
          test.br ^bb1
        ^bb1:  // 2 preds: ^bb0, ^bb1
          test.br ^bb1(%0, %5#1 : i32, f32)
        }
        test.func @"odd name" dims = [] {
          test.end
        }
      }
      """;

  @Test
  void customFormReadsAndPrintsBack() {
    var op = Texts.read(CUSTOM, "t");
    assertThat(IrPrinter.print(op, PrintOptions.DEFAULT)).isEqualTo(CUSTOM);
    var generic = IrPrinter.print(op, PrintOptions.GENERIC);
    assertThat(generic)
        .contains("\"test.add\"(%0, %1) <{fast}> {z = 1 : i32} : (i32, i32) -> i32")
        .contains("<{callee = @g::@h}>")
        .contains("<{core = 3 : i32, flag = true, operandSegmentSizes = array<i32: 1, 1, 2>}>")
        .contains("<{flag = false, operandSegmentSizes = array<i32: 1, 0, 0>}>")
        .contains("<{dims = array<i64: 1, -2>, sym_name = \"f\"}>");
    assertThat(IrPrinter.print(Texts.read(generic, "t"), PrintOptions.DEFAULT)).isEqualTo(CUSTOM);
  }

  @Test
  void propertiesMayStandAmongTheAttributes() {
    var op =
        Texts.read(
            "\"test.func\"() ({\n}) {sym_name = \"f\", dims = array<i64>, other = 1 : i32} : () -> ()",
            "t");
    assertThat(IrPrinter.print(op, PrintOptions.GENERIC))
        .contains("<{dims = array<i64>, sym_name = \"f\"}> ({\n  }) {other = 1 : i32}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$nothing", "($in)?", "type(attr-dict)", "unknown-directive", "$in )", "&"})
  void wrongFormatsAreRefused(String format) {
    var spec =
        OpSpec.<Operation>of(
                "test.wrong",
                _ -> {
                  throw new IllegalStateException("never made");
                },
                OperandSlot.of("in", TypeConstraint.ANY))
            .format(format);
    assertThatThrownBy(() -> AssemblyFormat.of(spec))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("format of 'test.wrong': ");
  }
}
