package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.interp.TestModules.floats;
import static org.tdopt.interp.TestModules.integer;
import static org.tdopt.interp.TestModules.load;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.type.Shape;

class ControlFlowTest {
  @Test
  void loopsCarryValuesThatSwap() {
    var fibonacci =
        load(
            """
            func.func @fib(%n: index) -> i64 {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %a = arith.constant 0 : i64
              %b = arith.constant 1 : i64
              %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a, %y = %b) -> (i64, i64) {
                %z = arith.addi %x, %y : i64
                scf.yield %y, %z : i64, i64
              }
              func.return %r#0 : i64
            }
            """);
    assertThat(fibonacci.call("fib", List.of(integer(50))).getFirst().get(0))
        .isEqualTo(12586269025.0);
    assertThat(fibonacci.call("fib", List.of(integer(0))).getFirst().get(0)).isZero();
  }

  @Test
  void branchesAndCallsAndWhile() {
    var module =
        load(
            """
            func.func @next(%n: i64) -> i64 {
              %two = arith.constant 2 : i64
              %one = arith.constant 1 : i64
              %three = arith.constant 3 : i64
              %zero = arith.constant 0 : i64
              %r = arith.remsi %n, %two : i64
              %even = arith.cmpi eq, %r, %zero : i64
              %m = scf.if %even -> (i64) {
                %h = arith.divsi %n, %two : i64
                scf.yield %h : i64
              } else {
                %t = arith.muli %n, %three : i64
                %u = arith.addi %t, %one : i64
                scf.yield %u : i64
              }
              func.return %m : i64
            }
            func.func @twice(%n: i64) -> i64 {
              %a = func.call @next(%n) : (i64) -> i64
              %b = func.call @next(%a) : (i64) -> i64
              func.return %b : i64
            }
            func.func @halve(%n: i64) -> (i64) {
              %two = arith.constant 2 : i64
              %r = scf.while (%x = %n) : (i64) -> i64 {
                %big = arith.cmpi sgt, %x, %two : i64
                scf.condition(%big) %x : i64
              } do {
              ^bb0(%y: i64):
                %h = arith.divsi %y, %two : i64
                scf.yield %h : i64
              }
              func.return %r : i64
            }
            """);
    assertThat(module.call("twice", List.of(integer(7))).getFirst().get(0)).isEqualTo(11);
    assertThat(module.call("halve", List.of(integer(40))).getFirst().get(0)).isEqualTo(2);
  }

  @Test
  void floatArithmeticRoundsToItsWidthAndFmaIsFused() {
    var module =
        load(
            """
            func.func @f(%a: f32, %b: f32, %c: f32) -> (f32, f32) {
              %p = arith.mulf %a, %b : f32
              %s = arith.addf %p, %c : f32
              %f = math.fma %a, %b, %c : f32
              func.return %s, %f : f32, f32
            }
            """);
    float a = 1 + 0x1p-12f;
    var scalar = Shape.of();
    var out =
        module.call(
            "f", List.of(floats(scalar, a), floats(scalar, a), floats(scalar, -(1 + 0x1p-11f))));
    assertThat(out.get(0).get(0)).isEqualTo(a * a - (1 + 0x1p-11f)).isZero();
    assertThat(out.get(1).get(0)).isEqualTo(0x1p-24);
  }

  @Test
  void undefinedArithmeticIsAnError() {
    var module =
        load(
            """
            func.func @f(%a: i64) -> i64 {
              %zero = arith.subi %a, %a : i64
              %q = arith.divsi %a, %zero : i64
              func.return %q : i64
            }
            func.func @g(%step: index) {
              %c0 = arith.constant 0 : index
              scf.for %i = %c0 to %c0 step %step {
              }
              func.return
            }
            """);
    assertThatThrownBy(() -> module.call("f", List.of(integer(7))))
        .hasMessage("'arith.divsi' has no result for 7 and 0");
    assertThatThrownBy(() -> module.call("g", List.of(integer(0))))
        .hasMessage("the step 0 of a loop is not positive");
  }
}
