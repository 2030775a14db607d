package org.tdopt.driver.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic, choices and conversions, against Java's. */
class ArithmeticTest {
  private static final int[] INTEGERS = {
    0, 1, -1, 2, -2, 3, 5, -7, 100, -1000, 4096, 65535, Integer.MAX_VALUE, Integer.MIN_VALUE + 1
  };

  /** Applies one integer operation to all pairs of two arrays. */
  private static int[] apply(String op) {
    int n = INTEGERS.length;
    var values = new StringBuilder();
    for (int v : INTEGERS) {
      values.append(values.isEmpty() ? "" : ", ").append(v);
    }
    var run =
        MachineRun.of(
            """
            module {
              memref.global @v : memref<%1$dxi32, "L2"> = dense<[%2$s]>
              memref.global @out : memref<%1$dx%1$dxi32, "L2"> = uninitialized
              func.func @step(%%loss: memref<f32, "L2">) {
                %%c0 = arith.constant 0 : index
                %%c1 = arith.constant 1 : index
                %%n = arith.constant %1$d : index
                %%v = memref.get_global @v : memref<%1$dxi32, "L2">
                %%out = memref.get_global @out : memref<%1$dx%1$dxi32, "L2">
                scf.for %%i = %%c0 to %%n step %%c1 {
                  scf.for %%j = %%c0 to %%n step %%c1 {
                    %%a = memref.load %%v[%%i] : memref<%1$dxi32, "L2">
                    %%b = memref.load %%v[%%j] : memref<%1$dxi32, "L2">
                    %3$s
                    memref.store %%r, %%out[%%i, %%j] : memref<%1$dx%1$dxi32, "L2">
                  }
                }
                return
              }
            }
            """
                .formatted(n, values, op));
    return run.ints("out", n * n);
  }

  /** An operation on two integers. */
  @FunctionalInterface
  private interface IntOperation {
    int apply(int a, int b);
  }

  private static void check(String op, boolean division, IntOperation expected) {
    var got = apply(op);
    for (int i = 0; i < INTEGERS.length; i++) {
      for (int j = 0; j < INTEGERS.length; j++) {
        int a = INTEGERS[i];
        int b = INTEGERS[j];
        if (!division || b != 0) {
          assertThat(got[i * INTEGERS.length + j])
              .as("%s of %d and %d", op, a, b)
              .isEqualTo(expected.apply(a, b));
        }
      }
    }
  }

  @Test
  void sumsAndProducts() {
    check("%r = arith.addi %a, %b : i32", false, (a, b) -> a + b);
    check("%r = arith.subi %a, %b : i32", false, (a, b) -> a - b);
    check("%r = arith.muli %a, %b : i32", false, (a, b) -> a * b);
  }

  @Test
  void sumsWithConstants() {
    check(
        """
        %k = arith.constant 100000 : i32
        %m = arith.constant 12 : i32
        %p = arith.muli %a, %m : i32
        %q = arith.subi %p, %b : i32
        %r = arith.addi %q, %k : i32
        """,
        false,
        (a, b) -> 12 * a - b + 100000);
  }

  @Test
  void bitOperations() {
    check("%r = arith.andi %a, %b : i32", false, (a, b) -> a & b);
    check("%r = arith.ori %a, %b : i32", false, (a, b) -> a | b);
    check("%r = arith.xori %a, %b : i32", false, (a, b) -> a ^ b);
  }

  @Test
  void divisions() {
    check("%r = arith.divsi %a, %b : i32", true, (a, b) -> a / b);
    check("%r = arith.remsi %a, %b : i32", true, (a, b) -> a % b);
    check("%r = arith.divui %a, %b : i32", true, Integer::divideUnsigned);
    check("%r = arith.remui %a, %b : i32", true, Integer::remainderUnsigned);
    check("%r = arith.floordivsi %a, %b : i32", true, Math::floorDiv);
    check("%r = arith.ceildivsi %a, %b : i32", true, Math::ceilDiv);
  }

  @Test
  void divisionsByPowersOfTwo() {
    check(
        """
        %k = arith.constant 16 : i32
        %s = arith.divui %a, %k : i32
        %t = arith.remui %b, %k : i32
        %r = arith.addi %s, %t : i32
        """,
        false,
        (a, b) -> (a >>> 4) + (b & 15));
  }

  @Test
  void extremes() {
    check("%r = arith.minsi %a, %b : i32", false, Math::min);
    check("%r = arith.maxsi %a, %b : i32", false, Math::max);
    check(
        "%r = arith.minui %a, %b : i32",
        false,
        (a, b) -> Integer.compareUnsigned(a, b) < 0 ? a : b);
    check(
        "%r = arith.maxui %a, %b : i32",
        false,
        (a, b) -> Integer.compareUnsigned(a, b) > 0 ? a : b);
  }

  @Test
  void integerComparisonsAsValues() {
    for (var predicate : new String[] {"eq", "ne", "slt", "sle", "sgt", "sge", "ult", "uge"}) {
      check(
          "%t = arith.cmpi " + predicate + ", %a, %b : i32\n%r = arith.extui %t : i1 to i32",
          false,
          (a, b) -> holds(predicate, a, b) ? 1 : 0);
    }
  }

  @Test
  void integerComparisonsAsBranches() {
    for (var predicate : new String[] {"eq", "ne", "slt", "sle", "sgt", "sge", "ult", "uge"}) {
      check(
          """
          %%t = arith.cmpi %s, %%a, %%b : i32
          %%r = scf.if %%t -> (i32) {
            scf.yield %%a : i32
          } else {
            %%m = arith.muli %%a, %%b : i32
            scf.yield %%m : i32
          }
          """
              .formatted(predicate),
          false,
          (a, b) -> holds(predicate, a, b) ? a : a * b);
    }
  }

  @Test
  void choices() {
    check(
        "%t = arith.cmpi slt, %a, %b : i32\n%r = arith.select %t, %a, %b : i32",
        false,
        Math::min);
  }

  private static boolean holds(String predicate, int a, int b) {
    return switch (predicate) {
      case "eq" -> a == b;
      case "ne" -> a != b;
      case "slt" -> a < b;
      case "sle" -> a <= b;
      case "sgt" -> a > b;
      case "sge" -> a >= b;
      case "ult" -> Integer.compareUnsigned(a, b) < 0;
      case "uge" -> Integer.compareUnsigned(a, b) >= 0;
      default -> throw new IllegalArgumentException(predicate);
    };
  }

  private static final float[] FLOATS = {
    0f, -0f, 1f, -1f, 0.5f, 3.25f, -7.75f, 1e-3f, -1e30f, Float.MIN_VALUE,
    Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN
  };

  /** An operation on two floats. */
  @FunctionalInterface
  private interface FloatOperation {
    float apply(float a, float b);
  }

  private static void checkFloats(String op, FloatOperation expected) {
    int n = FLOATS.length;
    var values = new StringBuilder();
    for (float v : FLOATS) {
      values.append("%08X".formatted(Integer.reverseBytes(Float.floatToRawIntBits(v))));
    }
    var run =
        MachineRun.of(
            """
            module {
              memref.global @v : memref<%1$dxf32, "L2"> = dense<"0x%2$s">
              memref.global @out : memref<%1$dx%1$dxf32, "L2"> = uninitialized
              func.func @step(%%loss: memref<f32, "L2">) {
                %%c0 = arith.constant 0 : index
                %%c1 = arith.constant 1 : index
                %%n = arith.constant %1$d : index
                %%zero = arith.constant 0.0 : f32
                %%v = memref.get_global @v : memref<%1$dxf32, "L2">
                %%out = memref.get_global @out : memref<%1$dx%1$dxf32, "L2">
                scf.for %%i = %%c0 to %%n step %%c1 {
                  scf.for %%j = %%c0 to %%n step %%c1 {
                    %%a = memref.load %%v[%%i] : memref<%1$dxf32, "L2">
                    %%b = memref.load %%v[%%j] : memref<%1$dxf32, "L2">
                    %3$s
                    memref.store %%r, %%out[%%i, %%j] : memref<%1$dx%1$dxf32, "L2">
                  }
                }
                return
              }
            }
            """
                .formatted(n, values, op));
    var got = run.floats("out", n * n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        assertThat(got[i * n + j])
            .as("%s of %s and %s", op, FLOATS[i], FLOATS[j])
            .isEqualTo(Float.valueOf(expected.apply(FLOATS[i], FLOATS[j])));
      }
    }
  }

  @Test
  void floatArithmetic() {
    checkFloats("%r = arith.addf %a, %b : f32", (a, b) -> a + b);
    checkFloats("%r = arith.subf %a, %b : f32", (a, b) -> a - b);
    checkFloats("%r = arith.mulf %a, %b : f32", (a, b) -> a * b);
    checkFloats("%r = arith.divf %a, %b : f32", (a, b) -> a / b);
    checkFloats("%r = arith.negf %a : f32", (a, _) -> -a);
    checkFloats("%r = math.absf %a : f32", (a, _) -> Math.abs(a));
    checkFloats("%r = math.sqrt %a : f32", (a, _) -> (float) Math.sqrt(a));
  }

  @Test
  void multiplyAddsWithNegations() {
    checkFloats("%r = math.fma %a, %b, %a : f32", (a, b) -> Math.fma(a, b, a));
    checkFloats(
        "%m = arith.negf %a : f32\n%r = math.fma %m, %b, %a : f32", (a, b) -> Math.fma(-a, b, a));
    checkFloats(
        "%m = arith.negf %a : f32\n%r = math.fma %a, %b, %m : f32", (a, b) -> Math.fma(a, b, -a));
    checkFloats(
        "%m = arith.negf %a : f32\n%r = math.fma %b, %m, %m : f32", (a, b) -> Math.fma(-a, b, -a));
    checkFloats(
        "%m = arith.negf %a : f32\n%o = arith.negf %b : f32\n%r = math.fma %m, %o, %o : f32",
        (a, b) -> Math.fma(a, b, -b));
  }

  @Test
  void floatExtremes() {
    checkFloats("%r = arith.maxnumf %a, %zero : f32", (a, _) -> Float.isNaN(a) ? 0 : Math.max(a, 0));
    checkFloats(
        "%r = arith.minnumf %a, %b : f32",
        (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b));
    checkFloats("%r = arith.maximumf %a, %zero : f32", (a, _) -> Math.max(a, 0));
    checkFloats("%r = arith.maximumf %a, %b : f32", Math::max);
    checkFloats("%r = arith.minimumf %a, %b : f32", Math::min);
  }

  @Test
  void floatChoices() {
    checkFloats(
        "%t = arith.cmpf ogt, %a, %zero : f32\n%r = arith.select %t, %b, %zero : f32",
        (a, b) -> a > 0 ? b : 0);
    checkFloats(
        "%t = arith.cmpf olt, %a, %b : f32\n%r = arith.select %t, %zero, %b : f32",
        (a, b) -> a < b ? 0 : b);
    checkFloats(
        """
        %t = arith.cmpf ule, %a, %b : f32
        %c = arith.select %t, %a, %b : f32
        %r = arith.addf %c, %c : f32
        """,
        (a, b) -> {
          float c = !(a > b) ? a : b;
          return c + c;
        });
  }

  @Test
  void floatComparisons() {
    String[] names = {"oeq", "ogt", "oge", "one", "ord", "ueq", "ugt", "uge", "ult", "une", "uno"};
    for (var name : names) {
      checkFloats(
          "%t = arith.cmpf " + name + ", %a, %b : f32\n%r = arith.uitofp %t : i1 to f32",
          (a, b) -> holds(name, a, b) ? 1 : 0);
    }
  }

  private static boolean holds(String predicate, float a, float b) {
    boolean unordered = Float.isNaN(a) || Float.isNaN(b);
    return switch (predicate) {
      case "oeq" -> a == b;
      case "ogt" -> a > b;
      case "oge" -> a >= b;
      case "one" -> !unordered && a != b;
      case "ord" -> !unordered;
      case "ueq" -> unordered || a == b;
      case "ugt" -> unordered || a > b;
      case "uge" -> unordered || a >= b;
      case "ult" -> unordered || a < b;
      case "une" -> a != b;
      case "uno" -> unordered;
      default -> throw new IllegalArgumentException(predicate);
    };
  }

  @Test
  void conversions() {
    checkFloats(
        "%w = arith.fptosi %a : f32 to i32\n%r = arith.sitofp %w : i32 to f32",
        (a, _) -> Float.isNaN(a) ? (float) Integer.MAX_VALUE : (float) (int) a);
  }

  @Test
  void exponentialIsWithinTwoUnits() {
    checkFunction("math.exp", -110, 95, Math::exp);
    checkFunction("math.exp", -1, 1, Math::exp);
    assertThat(apply("math.exp", Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY))
        .containsExactly(Float.NaN, Float.POSITIVE_INFINITY, 0f);
  }

  @Test
  void logarithmIsWithinTwoUnits() {
    checkFunction("math.log", 0, 3, Math::log);
    checkFunction("math.log", 0, 1e-38, Math::log);
    checkFunction("math.log", -2, 1e30, Math::log);
    var special = apply("math.log", 0f, -0f, -1f, Float.POSITIVE_INFINITY, Float.NaN, 1f);
    assertThat(special)
        .containsExactly(
            Float.NEGATIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NaN,
            0f);
  }

  /** A function of one number. */
  @FunctionalInterface
  private interface RealFunction {
    double apply(double x);
  }

  private static void checkFunction(String op, double low, double high, RealFunction expected) {
    var random = new Random(5);
    var values = new float[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (low + (high - low) * random.nextDouble());
    }
    var got = apply(op, values);
    for (int i = 0; i < values.length; i++) {
      double exact = expected.apply(values[i]);
      float rounded = (float) exact;
      if (Float.isNaN(rounded) || Float.isInfinite(rounded)) {
        assertThat(got[i]).as("%s(%s)", op, values[i]).isEqualTo(rounded);
      } else {
        assertThat(Math.abs(got[i] - exact))
            .as("seed 5: %s(%s) = %s, exactly %s", op, values[i], got[i], exact)
            .isLessThanOrEqualTo(2.0 * Math.ulp(rounded));
      }
    }
  }

  private static float[] apply(String op, float... values) {
    int n = values.length;
    var bits = new StringBuilder();
    for (float v : values) {
      bits.append("%08X".formatted(Integer.reverseBytes(Float.floatToRawIntBits(v))));
    }
    return MachineRun.of(
            """
            module {
              memref.global @v : memref<%1$dxf32, "L2"> = dense<"0x%2$s">
              memref.global @out : memref<%1$dxf32, "L2"> = uninitialized
              func.func @step(%%loss: memref<f32, "L2">) {
                %%c0 = arith.constant 0 : index
                %%c1 = arith.constant 1 : index
                %%n = arith.constant %1$d : index
                %%v = memref.get_global @v : memref<%1$dxf32, "L2">
                %%out = memref.get_global @out : memref<%1$dxf32, "L2">
                scf.for %%i = %%c0 to %%n step %%c1 {
                  %%a = memref.load %%v[%%i] : memref<%1$dxf32, "L2">
                  %%r = %3$s %%a : f32
                  memref.store %%r, %%out[%%i] : memref<%1$dxf32, "L2">
                }
                return
              }
            }
            """
                .formatted(n, bits, op))
        .floats("out", n);
  }
}
