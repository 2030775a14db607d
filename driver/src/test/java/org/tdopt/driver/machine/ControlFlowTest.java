package org.tdopt.driver.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops and branches. */
class ControlFlowTest {
  /** A module whose step function has {@code body} and writes integers to {@code @out}. */
  private static int[] run(int count, String body) {
    return MachineRun.of(
            """
            module {
              memref.global @out : memref<%1$dxi32, "L2"> = dense<0>
              memref.global @bounds : memref<8xi32, "L2"> = dense<[0, 1, 2, 3, 5, 7, 10, 5000]>
              func.func @step(%%loss: memref<f32, "L2">) {
                %%c0 = arith.constant 0 : index
                %%c1 = arith.constant 1 : index
                %%c2 = arith.constant 2 : index
                %%c3 = arith.constant 3 : index
                %%c4 = arith.constant 4 : index
                %%c5 = arith.constant 5 : index
                %%c6 = arith.constant 6 : index
                %%c7 = arith.constant 7 : index
                %%zero = arith.constant 0 : i32
                %%one = arith.constant 1 : i32
                %%out = memref.get_global @out : memref<%1$dxi32, "L2">
                %%bounds = memref.get_global @bounds : memref<8xi32, "L2">
            %2$s
                return
              }
            }
            """
                .formatted(count, body))
        .ints("out", count);
  }

  /** Trip counts that the compiler does not see, zero among them, and steps of all kinds. */
  @ParameterizedTest
  @CsvSource({
    "0,0,1", "0,1,1", "1,5,1", "3,3,1", "5,2,1", "0,6,2", "0,5,2", "1,6,3", "0,6,3", "2,7,5", "4,7,7"
  })
  void dynamicBounds(int lower, int upper, int step) {
    int[] bounds = {0, 1, 2, 3, 5, 7, 10, 5000};
    int sum = 0;
    int trips = 0;
    for (int i = bounds[lower]; i < bounds[upper]; i += step) {
      sum = 3 * sum + i;
      trips++;
    }
    var got =
        run(
            2,
            """
            %%l0 = memref.load %%bounds[%%c%d] : memref<8xi32, "L2">
            %%u0 = memref.load %%bounds[%%c%d] : memref<8xi32, "L2">
            %%l = arith.index_cast %%l0 : i32 to index
            %%u = arith.index_cast %%u0 : i32 to index
            %%s = arith.constant %d : index
            %%three = arith.constant 3 : i32
            %%r:2 = scf.for %%i = %%l to %%u step %%s iter_args(%%a = %%zero, %%n = %%zero) -> (i32, i32) {
              %%w = arith.index_cast %%i : index to i32
              %%p = arith.muli %%a, %%three : i32
              %%q = arith.addi %%p, %%w : i32
              %%m = arith.addi %%n, %%one : i32
              scf.yield %%q, %%m : i32, i32
            }
            memref.store %%r#0, %%out[%%c0] : memref<2xi32, "L2">
            memref.store %%r#1, %%out[%%c1] : memref<2xi32, "L2">
            """
                .formatted(lower, upper, step));
    assertThat(got).containsExactly(sum, trips);
  }

  @Test
  void dynamicStep() {
    var got =
        run(
            1,
            """
            %s0 = memref.load %bounds[%c4] : memref<8xi32, "L2">
            %s = arith.index_cast %s0 : i32 to index
            %u = arith.constant 23 : index
            %r = scf.for %i = %c1 to %u step %s iter_args(%a = %zero) -> (i32) {
              %w = arith.index_cast %i : index to i32
              %q = arith.addi %a, %w : i32
              scf.yield %q : i32
            }
            memref.store %r, %out[%c0] : memref<1xi32, "L2">
            """);
    assertThat(got).containsExactly(1 + 6 + 11 + 16 + 21);
  }

  /** More levels than there are loop units, and a count beyond the immediate of a loop setup. */
  @Test
  void deepNestsAndLongLoops() {
    var got =
        run(
            2,
            """
            %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %zero) -> (i32) {
              %s = scf.for %j = %c0 to %c4 step %c1 iter_args(%b = %a) -> (i32) {
                %t = scf.for %k = %c0 to %c5 step %c1 iter_args(%c = %b) -> (i32) {
                  %u = scf.for %l = %c0 to %c6 step %c1 iter_args(%d = %c) -> (i32) {
                    %x = arith.addi %i, %j : index
                    %y = arith.muli %k, %l : index
                    %z = arith.addi %x, %y : index
                    %w = arith.index_cast %z : index to i32
                    %e = arith.addi %d, %w : i32
                    scf.yield %e : i32
                  }
                  scf.yield %u : i32
                }
                scf.yield %t : i32
              }
              scf.yield %s : i32
            }
            memref.store %r, %out[%c0] : memref<2xi32, "L2">
            %many = arith.constant 5000 : index
            %v = scf.for %i = %c0 to %many step %c1 iter_args(%a = %zero) -> (i32) {
              %w = arith.index_cast %i : index to i32
              %e = arith.addi %a, %w : i32
              scf.yield %e : i32
            }
            memref.store %v, %out[%c1] : memref<2xi32, "L2">
            """);
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 5; k++) {
          for (int l = 0; l < 6; l++) {
            sum += i + j + k * l;
          }
        }
      }
    }
    assertThat(got).containsExactly(sum, 5000 * 4999 / 2);
  }

  /** Values that change places in every iteration cannot share registers without copies. */
  @Test
  void permutedValues() {
    var got =
        run(
            3,
            """
            %two = arith.constant 2 : i32
            %three = arith.constant 3 : i32
            %r:3 = scf.for %i = %c0 to %c7 step %c1
                iter_args(%a = %one, %b = %two, %c = %three) -> (i32, i32, i32) {
              scf.yield %b, %c, %a : i32, i32, i32
            }
            memref.store %r#0, %out[%c0] : memref<3xi32, "L2">
            memref.store %r#1, %out[%c1] : memref<3xi32, "L2">
            memref.store %r#2, %out[%c2] : memref<3xi32, "L2">
            """);
    assertThat(got).containsExactly(2, 3, 1);
  }

  /** Fibonacci numbers: one value is the other's last one. */
  @Test
  void delayedValues() {
    var got =
        run(
            2,
            """
            %n = arith.constant 20 : index
            %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %zero, %b = %one) -> (i32, i32) {
              %s = arith.addi %a, %b : i32
              scf.yield %b, %s : i32, i32
            }
            memref.store %r#0, %out[%c0] : memref<2xi32, "L2">
            memref.store %r#1, %out[%c1] : memref<2xi32, "L2">
            """);
    assertThat(got).containsExactly(6765, 10946);
  }

  @Test
  void loopsThatRunOnceOrNever() {
    var got =
        run(
            3,
            """
            %r:2 = scf.for %i = %c5 to %c6 step %c1 iter_args(%a = %one, %b = %zero) -> (i32, i32) {
              %w = arith.index_cast %i : index to i32
              %s = arith.addi %a, %w : i32
              scf.yield %s, %a : i32, i32
            }
            memref.store %r#0, %out[%c0] : memref<3xi32, "L2">
            memref.store %r#1, %out[%c1] : memref<3xi32, "L2">
            %n = scf.for %i = %c6 to %c6 step %c1 iter_args(%a = %one) -> (i32) {
              scf.yield %zero : i32
            }
            memref.store %n, %out[%c2] : memref<3xi32, "L2">
            """);
    assertThat(got).containsExactly(6, 1, 1);
  }

  /** Each iteration reads what the one before it wrote, however the loop is unrolled. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 24, 31, 40, 64, 100})
  void iterationsThatDependOnEachOther(int count) {
    var got =
        run(
            count + 2,
            """
            %%n = arith.constant %1$d : index
            %%e = arith.addi %%n, %%c1 : index
            memref.store %%one, %%out[%%c0] : memref<%2$dxi32, "L2">
            %%sum = scf.for %%i = %%c0 to %%n step %%c1 iter_args(%%s = %%zero) -> (i32) {
              %%j = arith.addi %%i, %%c1 : index
              %%a = memref.load %%out[%%i] : memref<%2$dxi32, "L2">
              %%w = arith.index_cast %%i : index to i32
              %%b = arith.addi %%a, %%w : i32
              memref.store %%b, %%out[%%j] : memref<%2$dxi32, "L2">
              %%t = arith.addi %%s, %%a : i32
              scf.yield %%t : i32
            }
            memref.store %%sum, %%out[%%e] : memref<%2$dxi32, "L2">
            """
                .formatted(count, count + 2));
    var expected = new int[count + 2];
    expected[0] = 1;
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += expected[i];
      expected[i + 1] = expected[i] + i;
    }
    expected[count + 1] = sum;
    assertThat(got).containsExactly(expected);
  }

  /** One pointer serves both buffers; the last access increments it. */
  @Test
  void integerCopiesUsePostIncrements() {
    var text =
        """
        module {
          memref.global @from : memref<67xi32, "L2"> = dense<42>
          memref.global @to : memref<67xi32, "L2"> = dense<0>
          func.func @step(%loss: memref<f32, "L2">) {
            %c0 = arith.constant 0 : index
            %c1 = arith.constant 1 : index
            %n = arith.constant 67 : index
            %from = memref.get_global @from : memref<67xi32, "L2">
            %to = memref.get_global @to : memref<67xi32, "L2">
            scf.for %i = %c0 to %n step %c1 {
              %v = memref.load %from[%i] : memref<67xi32, "L2">
              %w = arith.addi %v, %v : i32
              memref.store %w, %to[%i] : memref<67xi32, "L2">
            }
            return
          }
        }
        """;
    var run = MachineRun.of(text);
    assertThat(run.ints("to", 67)).containsOnly(84);
    assertThat(run.mnemonicsOfInnermostLoop()).containsExactly("lw", "slli", "p.sw");
  }

  /** Branches in loops, loops in branches, and an address that only a branch needs. */
  @Test
  void branchesAndLoopsInEachOther() {
    var got =
        run(
            10,
            """
            %n = arith.constant 10 : index
            %five = arith.constant 5 : i32
            %last = scf.for %i = %c0 to %n step %c1 iter_args(%a = %zero) -> (i32) {
              %w = arith.index_cast %i : index to i32
              %t = arith.cmpi slt, %w, %five : i32
              %x = scf.if %t -> (i32) {
                %s = scf.for %j = %c0 to %i step %c1 iter_args(%b = %a) -> (i32) {
                  %v = arith.index_cast %j : index to i32
                  %c = arith.addi %b, %v : i32
                  scf.yield %c : i32
                }
                memref.store %s, %out[%i] : memref<10xi32, "L2">
                scf.yield %s : i32
              } else {
                %m = arith.subi %n, %i : index
                %k = arith.addi %m, %c4 : index
                %u = arith.addi %a, %w : i32
                memref.store %u, %out[%k] : memref<10xi32, "L2">
                scf.yield %u : i32
              }
              scf.yield %x : i32
            }
            """);
    var expected = new int[10];
    int a = 0;
    for (int i = 0; i < 10; i++) {
      if (i < 5) {
        for (int j = 0; j < i; j++) {
          a += j;
        }
        expected[i] = a;
      } else {
        a += i;
        expected[10 - i + 4] = a;
      }
    }
    assertThat(got).containsExactly(expected);
  }

  /** An index that is loaded makes an address that no pointer can step through. */
  @Test
  void indirectAccess() {
    var got =
        run(
            11,
            """
            scf.for %i = %c0 to %c7 step %c1 {
              %b = memref.load %bounds[%i] : memref<8xi32, "L2">
              %k = arith.index_cast %b : i32 to index
              %w = arith.index_cast %i : index to i32
              %v = arith.addi %w, %one : i32
              memref.store %v, %out[%k] : memref<11xi32, "L2">
            }
            """);
    assertThat(got).containsExactly(1, 2, 3, 4, 0, 5, 0, 6, 0, 0, 7);
  }

  /** More values live at once than there are registers. */
  @Test
  void moreValuesThanRegisters() {
    int n = 50;
    var body = new StringBuilder();
    for (int i = 0; i < n; i++) {
      body.append("%%k%1$d = arith.constant %1$d : index\n".formatted(i));
      body.append("%%f%1$d = arith.constant %1$d.0 : f32\n".formatted(i));
      body.append("%%v%1$d = memref.load %%big[%%k%1$d] : memref<50xi32, \"L2\">\n".formatted(i));
    }
    var names = new StringBuilder();
    var inits = new StringBuilder();
    var yields = new StringBuilder();
    var types = new StringBuilder();
    for (int i = 0; i < n; i++) {
      var comma = i == 0 ? "" : ", ";
      inits.append(comma).append("%%a%1$d = %%v%1$d, %%x%1$d = %%f%1$d".formatted(i));
      types.append(comma).append("i32, f32");
      yields.append(comma).append("%%n%1$d, %%y%1$d".formatted(i));
    }
    body.append(
        "%%r:%d = scf.for %%i = %%c0 to %%c3 step %%c1 iter_args(%s) -> (%s) {\n"
            .formatted(2 * n, inits, types));
    for (int i = 0; i < n; i++) {
      int other = (i + 1) % n;
      body.append("%%n%1$d = arith.addi %%a%1$d, %%a%2$d : i32\n".formatted(i, other));
      body.append("%%y%1$d = arith.addf %%x%1$d, %%x%2$d : f32\n".formatted(i, other));
    }
    body.append("scf.yield %s : %s\n}\n".formatted(yields, types));
    for (int i = 0; i < n; i++) {
      body.append("%%w%1$d = arith.fptosi %%r#%2$d : f32 to i32\n".formatted(i, 2 * i + 1));
      body.append("%%s%1$d = arith.addi %%w%1$d, %%r#%2$d : i32\n".formatted(i, 2 * i));
      body.append("memref.store %%s%1$d, %%out[%%k%1$d] : memref<50xi32, \"L2\">\n".formatted(i));
    }
    var got =
        run(
            n,
            body.toString()
                .replaceFirst(
                    "%k0 =",
                    "%big = memref.get_global @out : memref<50xi32, \"L2\">\n%k0 ="));
    var a = new int[n];
    var x = new float[n];
    for (int i = 0; i < n; i++) {
      x[i] = i;
    }
    for (int round = 0; round < 3; round++) {
      var b = new int[n];
      var y = new float[n];
      for (int i = 0; i < n; i++) {
        b[i] = a[i] + a[(i + 1) % n];
        y[i] = x[i] + x[(i + 1) % n];
      }
      a = b;
      x = y;
    }
    for (int i = 0; i < n; i++) {
      assertThat(got[i]).as("value %d", i).isEqualTo(a[i] + (int) x[i]);
    }
  }
}
