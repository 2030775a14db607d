package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tdopt.interp.TestModules.floats;
import static org.tdopt.interp.TestModules.integer;
import static org.tdopt.interp.TestModules.parse;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;

/** Each fault names the operation's line, the buffer, the element and the cause. */
class MemoryFaultTest {
  private static String fault(String text, TensorData... arguments) {
    return fault(InterpreterOptions.DEFAULT, text, arguments);
  }

  /** The line and message of the fault in {@code @f}, then those of its notes. */
  private static String fault(InterpreterOptions options, String text, TensorData... arguments) {
    var module = new Interpreter(options).load(parse(text));
    var fault =
        catchThrowableOfType(
            DiagnosticException.class, () -> module.call("f", List.of(arguments)));
    assertThat(fault).as("a fault").isNotNull();
    var diagnostic = fault.diagnostic();
    return line(diagnostic.location()) + diagnostic.message()
        + diagnostic.notes().stream()
            .map(n -> "\n" + line(n.location()) + n.message())
            .collect(Collectors.joining());
  }

  private static String line(Location location) {
    return location.position().map(p -> p.line() + ": ").orElse("");
  }

  @Test
  void indexOutOfBounds() {
    assertThat(
            fault(
                """
                func.func @f(%x: memref<2x3xf32, "L2">) {
                  %c1 = arith.constant 1 : index
                  %c3 = arith.constant 3 : index
                  %v = memref.load %x[%c1, %c3] : memref<2x3xf32, "L2">
                  func.return
                }
                """,
                floats(Shape.of(2, 3), 1, 2, 3, 4, 5, 6)))
        .isEqualTo(
            "4: 'memref.load' uses index 3 of dimension 1, which has 3 elements, of a view of"
                + " argument 0\n1: the buffer is allocated here");
  }

  @Test
  void viewOutOfBounds() {
    assertThat(
            fault(
                """
                func.func @f(%x: memref<4xf32, "L2">) {
                  %c3 = arith.constant 3 : index
                  %v = memref.subview %x[%c3] [2] [1]
                      : memref<4xf32, "L2"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                  func.return
                }
                """,
                vector(1, 2, 3, 4)))
        .isEqualTo(
            "3: 'memref.subview' takes 2 elements from 3 on by 1 of dimension 0, which has 4, of a"
                + " view of argument 0\n1: the buffer is allocated here");
  }

  @Test
  void uninitialisedRead() {
    assertThat(
            fault(
                """
                func.func @f() {
                  %c0 = arith.constant 0 : index
                  %c1 = arith.constant 1 : index
                  %zero = arith.constant 0.0 : f32
                  %a = memref.alloc() {tdopt.offset = 64 : i64} : memref<2x2xf32, "L1">
                  memref.store %zero, %a[%c0, %c0] : memref<2x2xf32, "L1">
                  %u = memref.load %a[%c0, %c0] : memref<2x2xf32, "L1">
                  %v = memref.load %a[%c1, %c0] : memref<2x2xf32, "L1">
                  func.return
                }
                """))
        .isEqualTo(
            "8: 'memref.load' reads element [1, 0] of memref<2x2xf32, \"L1\">, which was never"
                + " written\n5: the buffer is allocated here at offset 64 of L1");
  }

  /** Copying is no use of an element, so the fault comes with the first use of the copy. */
  @Test
  void uninitialisedElementsMayBeCopied() {
    assertThat(
            fault(
                """
                func.func @f(%x: memref<2xf32, "L2">) {
                  %c0 = arith.constant 0 : index
                  %c1 = arith.constant 1 : index
                  %one = arith.constant 1.0 : f32
                  %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
                  memref.store %one, %a[%c1] : memref<2xf32, "L1">
                  memref.copy %a, %x : memref<2xf32, "L1"> to memref<2xf32, "L2">
                  %v = memref.load %x[%c1] : memref<2xf32, "L2">
                  %w = memref.load %x[%c0] : memref<2xf32, "L2">
                  func.return
                }
                """,
                vector(1, 2)))
        .isEqualTo(
            "9: 'memref.load' reads element [0] of argument 0, which was never written\n"
                + "1: the buffer is allocated here");
  }

  @Test
  void overlappingLiveBuffers() {
    assertThat(
            fault(
                """
                func.func @f() {
                  %one = arith.constant 1.0 : f32
                  %two = arith.constant 2.0 : f32
                  %c2 = arith.constant 2 : index
                  %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<4xf32, "L1">
                  %b = memref.alloc() {tdopt.offset = 8 : i64} : memref<3xf32, "L1">
                  linalg.fill ins(%one : f32) outs(%a : memref<4xf32, "L1">)
                  linalg.fill ins(%two : f32) outs(%b : memref<3xf32, "L1">)
                  %v = memref.load %a[%c2] : memref<4xf32, "L1">
                  func.return
                }
                """))
        .isEqualTo(
            "9: 'memref.load' reads element [2] of memref<4xf32, \"L1\">, whose bytes were last"
                + " written through the overlapping memref<3xf32, \"L1\">\n"
                + "5: the buffer is allocated here at offset 0 of L1\n"
                + "6: the buffer is allocated here at offset 8 of L1");
  }

  @Test
  void freedBuffer() {
    assertThat(
            fault(
                """
                func.func @f() {
                  %one = arith.constant 1.0 : f32
                  %c0 = arith.constant 0 : index
                  %a = memref.alloc() : memref<1xf32, "L1">
                  memref.store %one, %a[%c0] : memref<1xf32, "L1">
                  memref.dealloc %a : memref<1xf32, "L1">
                  %v = memref.load %a[%c0] : memref<1xf32, "L1">
                  func.return
                }
                """))
        .isEqualTo(
            "7: 'memref.load' reads element [0] of memref<1xf32, \"L1\">, a freed buffer\n"
                + "4: the buffer is allocated here");
  }

  private static String copying(String meanwhile) {
    return """
        func.func @f(%%x: memref<2xf32, "L2">) {
          %%one = arith.constant 1.0 : f32
          %%c1 = arith.constant 1 : index
          %%a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
          %%t = dma.start %%x, %%a : memref<2xf32, "L2">, memref<2xf32, "L1">
          %s
          dma.wait %%t
          func.return
        }
        """
        .formatted(meanwhile);
  }

  @Test
  void targetReadBeforeTheWait() {
    assertThat(fault(copying("%v = memref.load %a[%c1] : memref<2xf32, \"L1\">"), vector(1, 2)))
        .isEqualTo(
            "6: 'memref.load' reads element [1] of memref<2xf32, \"L1\">, the target of a copy that"
                + " is not finished\n5: the copy is started here; wait for its token before");
  }

  @Test
  void targetWrittenBeforeTheWait() {
    assertThat(
            fault(
                copying("linalg.fill ins(%one : f32) outs(%a : memref<2xf32, \"L1\">)"),
                vector(1, 2)))
        .isEqualTo(
            "6: 'linalg.fill' writes element [0] of memref<2xf32, \"L1\">, the target of a copy"
                + " that is not finished\n5: the copy is started here; wait for its token before");
  }

  @Test
  void sourceWrittenBeforeTheWait() {
    assertThat(fault(copying("memref.store %one, %x[%c1] : memref<2xf32, \"L2\">"), vector(1, 2)))
        .isEqualTo(
            "6: 'memref.store' writes element [1] of argument 0, the source of a copy that is not"
                + " finished\n5: the copy is started here; wait for its token before");
  }

  @Test
  void sourceMayBeReadBeforeTheWaitAndCopiedTwice() {
    var text =
        """
        func.func @f(%x: memref<2xf32, "L2">) {
          %one = arith.constant 1.0 : f32
          %c1 = arith.constant 1 : index
          %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
          %b = memref.alloc() {tdopt.offset = 8 : i64} : memref<2xf32, "L1">
          %t = dma.start %x, %a : memref<2xf32, "L2">, memref<2xf32, "L1">
          %u = dma.start %x, %b : memref<2xf32, "L2">, memref<2xf32, "L1">
          %v = memref.load %x[%c1] : memref<2xf32, "L2">
          dma.wait %t
          memref.store %one, %x[%c1] : memref<2xf32, "L2">
          dma.wait %u
          func.return
        }
        """;
    assertThat(fault(text, vector(1, 2)))
        .isEqualTo(
            "10: 'memref.store' writes element [1] of argument 0, the source of a copy that is not"
                + " finished\n7: the copy is started here; wait for its token before");
  }

  @Test
  void copyThatNobodyWaitsFor() {
    assertThat(
            fault(
                """
                func.func @f(%x: memref<2xf32, "L2">) {
                  %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
                  %t = dma.start %x, %a : memref<2xf32, "L2">, memref<2xf32, "L1">
                  func.return
                }
                """,
                vector(1, 2)))
        .isEqualTo(
            "3: 'dma.start' starts a copy of argument 0 to memref<2xf32, \"L1\"> that is not waited"
                + " for before @f returns");
  }

  @Test
  void computationOutsideOfTheAllowedSpace() {
    assertThat(
            fault(
                InterpreterOptions.DEFAULT.withComputeSpace("L1"),
                """
                func.func @f(%x: memref<2xf32, "L2">) {
                  %one = arith.constant 1.0 : f32
                  linalg.fill ins(%one : f32) outs(%x : memref<2xf32, "L2">)
                  func.return
                }
                """,
                vector(1, 2)))
        .isEqualTo(
            "3: 'linalg.fill' computes on memref<2xf32, \"L2\">; at this level it must use buffers"
                + " in L1");
  }

  @Test
  void resultThatIsNotWritten() {
    assertThat(
            fault(
                """
                func.func @f(%y: memref<2xf32, "L2"> {tdopt.result}) {
                  %one = arith.constant 1.0 : f32
                  %c0 = arith.constant 0 : index
                  memref.store %one, %y[%c0] : memref<2xf32, "L2">
                  func.return
                }
                """))
        .isEqualTo("1: @f returns without writing element [1] of argument 0");
  }

  @Test
  void copyBetweenDifferentExtents() {
    assertThat(
            fault(
                """
                func.func @f(%x: memref<?xf32, "L2">) {
                  %a = memref.alloc() : memref<2xf32, "L1">
                  %b = memref.cast %a : memref<2xf32, "L1"> to memref<?xf32, "L1">
                  memref.copy %x, %b : memref<?xf32, "L2"> to memref<?xf32, "L1">
                  func.return
                }
                """,
                vector(1, 2, 3)))
        .isEqualTo(
            "4: 'memref.copy' copies [3] elements of argument 0 to [2] elements of memref<2xf32,"
                + " \"L1\">");
  }

  @Test
  void withoutChecksNothingIsReported() {
    var text =
        """
        func.func @f() -> f32 {
          %c0 = arith.constant 0 : index
          %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<1xf32, "L1">
          %v = memref.load %a[%c0] : memref<1xf32, "L1">
          func.return %v : f32
        }
        """;
    var module = new Interpreter(InterpreterOptions.DEFAULT.withChecks(false)).load(parse(text));
    assertThat(module.call("f", List.of()).getFirst().get(0)).isZero();
  }

  /** A fault leaves copies in flight; the next call starts afresh, and fails in the same way. */
  @Test
  void faultsDoNotOutliveTheirCall() {
    var module =
        Interpreter.instantiate(
            parse(
                """
                memref.global @g : memref<2xf32, "L2"> = dense<1.0>
                func.func @f(%stop: i1) {
                  %c0 = arith.constant 0 : index
                  %one = arith.constant 1.0 : f32
                  %g = memref.get_global @g : memref<2xf32, "L2">
                  %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
                  %t = dma.start %g, %a : memref<2xf32, "L2">, memref<2xf32, "L1">
                  scf.if %stop {
                    memref.store %one, %g[%c0] : memref<2xf32, "L2">
                  }
                  dma.wait %t
                  memref.store %one, %g[%c0] : memref<2xf32, "L2">
                  func.return
                }
                """));
    var message =
        "'memref.store' writes element [0] of @g, the source of a copy that is not finished";
    assertThatThrownBy(() -> module.call("f", List.of(integer(1)))).hasMessage(message);
    assertThat(module.call("f", List.of(integer(0)))).isEmpty();
    assertThatThrownBy(() -> module.call("f", List.of(integer(1)))).hasMessage(message);
  }
}
