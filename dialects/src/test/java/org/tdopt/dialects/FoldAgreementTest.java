package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.FloatType;

/** Constants that MLIR folds, we fold to the same value. */
class FoldAgreementTest {
  private static final long SEED = 20260301;
  private static final List<String> INT_OPS =
      List.of(
          "addi", "subi", "muli", "divsi", "divui", "remsi", "remui", "ceildivsi", "ceildivui",
          "floordivsi", "andi", "ori", "xori", "shli", "shrsi", "shrui", "maxsi", "minsi", "maxui",
          "minui");
  private static final List<String> INT_PREDICATES =
      List.of("eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge");
  private static final List<String> FLOAT_OPS =
      List.of(
          "arith.addf", "arith.subf", "arith.mulf", "arith.divf", "arith.maximumf",
          "arith.minimumf", "arith.maxnumf", "arith.minnumf", "math.powf");
  private static final List<String> FLOAT_PREDICATES =
      List.of(
          "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult",
          "ule", "une", "uno", "true");
  private static final List<String> FLOAT_FUNCTIONS =
      List.of(
          "arith.negf", "math.exp", "math.log", "math.sqrt", "math.rsqrt", "math.tanh",
          "math.absf", "math.erf");
  private static final List<String> FLOATS =
      List.of("0.0", "-0.0", "1.0", "-1.0", "0.5", "3.75", "-2.25", "1.0e30", "1.0e-30", "-7.0");

  /** A function under construction: each line of it yields one result of that type. */
  private static final class Program {
    private final StringBuilder body = new StringBuilder();
    private final List<String> results = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private int next;

    String constant(String value, String type) {
      var name = "%v" + next++;
      body.append("  %s = arith.constant %s : %s\n".formatted(name, value, type));
      return name;
    }

    void result(String expression, String type) {
      var name = "%v" + next++;
      body.append("  %s = %s\n".formatted(name, expression));
      results.add(name);
      types.add(type);
    }

    String text() {
      return "func.func @f() -> (%s) {\n%s  return %s : %s\n}\n"
          .formatted(
              String.join(", ", types),
              body,
              String.join(", ", results),
              String.join(", ", types));
    }
  }

  private static List<String> integers(String type) {
    if (type.equals("i1")) {
      return List.of("0", "1");
    }
    int width = type.equals("index") ? 64 : Integer.parseInt(type.substring(1));
    long high = (1L << (width - 1)) - 1;
    var random = new Random(SEED);
    var all = new ArrayList<>(List.of("0", "1", "-1", "2", "-2", "7", "-7", "31"));
    all.add(Long.toString(high));
    all.add(Long.toString(-high - 1));
    for (int i = 0; i < 3; i++) {
      all.add(Long.toString(random.nextLong() << (64 - width) >> (64 - width)));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"i8", "i32", "i64", "index"})
  void integerOperations(String type) {
    var program = new Program();
    for (var op : INT_OPS) {
      for (var a : integers(type)) {
        for (var b : integers(type)) {
          var l = program.constant(a, type);
          var r = program.constant(b, type);
          program.result("arith.%s %s, %s : %s".formatted(op, l, r, type), type);
        }
      }
    }
    agree(program, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i8", "i32", "i64", "index"})
  void integerComparisons(String type) {
    var program = new Program();
    for (var predicate : INT_PREDICATES) {
      for (var a : integers(type)) {
        for (var b : integers(type)) {
          var l = program.constant(a, type);
          var r = program.constant(b, type);
          program.result("arith.cmpi %s, %s, %s : %s".formatted(predicate, l, r, type), "i1");
        }
      }
    }
    agree(program, 0);
  }

  @Test
  void integerCasts() {
    var program = new Program();
    for (var from : List.of("i1", "i8", "i32", "i64")) {
      for (var a : integers(from)) {
        var v = program.constant(from.equals("i1") ? a.equals("0") ? "0" : "-1" : a, from);
        program.result("arith.index_cast %s : %s to index".formatted(v, from), "index");
        program.result("arith.index_castui %s : %s to index".formatted(v, from), "index");
        program.result("arith.sitofp %s : %s to f64".formatted(v, from), "f64");
        program.result("arith.uitofp %s : %s to f32".formatted(v, from), "f32");
        program.result("arith.uitofp %s : %s to f64".formatted(v, from), "f64");
        program.result("arith.sitofp %s : %s to f32".formatted(v, from), "f32");
        if (!from.equals("i64")) {
          program.result("arith.extsi %s : %s to i64".formatted(v, from), "i64");
          program.result("arith.extui %s : %s to i64".formatted(v, from), "i64");
        }
        if (!from.equals("i1")) {
          program.result("arith.trunci %s : %s to i1".formatted(v, from), "i1");
        }
        if (from.equals("i32")) {
          program.result("arith.bitcast %s : i32 to f32".formatted(v), "f32");
        }
      }
    }
    agree(program, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f32", "f64"})
  void floatOperations(String type) {
    var program = new Program();
    for (var a : floats(type)) {
      for (var b : floats(type)) {
        var l = program.constant(a, type);
        var r = program.constant(b, type);
        for (var op : FLOAT_OPS) {
          program.result("%s %s, %s : %s".formatted(op, l, r, type), type);
        }
        for (var predicate : FLOAT_PREDICATES) {
          program.result("arith.cmpf %s, %s, %s : %s".formatted(predicate, l, r, type), "i1");
        }
      }
    }
    agree(program, 0);
  }

  /** The library that MLIR calls may differ from the exact value in the last place. */
  @ParameterizedTest
  @ValueSource(strings = {"f32", "f64"})
  void floatFunctions(String type) {
    var program = new Program();
    for (var a : floats(type)) {
      var v = program.constant(a, type);
      for (var op : FLOAT_FUNCTIONS) {
        program.result("%s %s : %s".formatted(op, v, type), type);
      }
    }
    agree(program, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f32", "f64"})
  void floatCasts(String type) {
    var program = new Program();
    for (var a : floats(type)) {
      var v = program.constant(a, type);
      for (var to : List.of("i8", "i32", "i64")) {
        program.result("arith.fptosi %s : %s to %s".formatted(v, type, to), to);
        program.result("arith.fptoui %s : %s to %s".formatted(v, type, to), to);
      }
      program.result(
          type.equals("f32")
              ? "arith.extf %s : f32 to f64".formatted(v)
              : "arith.truncf %s : f64 to f32".formatted(v),
          type.equals("f32") ? "f64" : "f32");
      var bits = type.equals("f32") ? "i32" : "i64";
      program.result("arith.bitcast %s : %s to %s".formatted(v, type, bits), bits);
    }
    agree(program, 0);
  }

  private static List<String> floats(String type) {
    var all = new ArrayList<>(FLOATS);
    all.addAll(
        type.equals("f32")
            ? List.of("0x7FC00000", "0x7F800000", "0xFF800000", "0x00000001")
            : List.of("0x7FF8000000000000", "0x7FF0000000000000", "0xFFF0000000000000"));
    return all;
  }

  /** Folds the program in both, and compares; floats may differ by {@code ulps}. */
  private static void agree(Program program, int ulps) {
    MlirOpt.assumeInstalled();
    var text = program.text();
    var module = Ir.parseValid(text);
    Ir.canonicalize(module, false);
    var ours = constants(module);
    var theirs = constants(Ir.parseValid(MlirOpt.run(text, "--canonicalize")));
    var lines = text.lines().filter(l -> !l.contains("arith.constant")).toList();
    int compared = 0;
    for (int i = 0; i < theirs.size(); i++) {
      if (theirs.get(i) != null) {
        compared++;
        var what = "%s, seed %d".formatted(lines.get(i + 1), SEED);
        if (!(theirs.get(i) instanceof FloatAttr t)) {
          assertThat(ours.get(i)).as(what).isEqualTo(theirs.get(i));
        } else {
          assertThat(ours.get(i)).as(what).isInstanceOf(FloatAttr.class);
          var o = (FloatAttr) Objects.requireNonNull(ours.get(i));
          assertThat(isClose(o, t, ulps)).as("%s: %s vs %s", what, o, t).isTrue();
        }
      }
    }
    assertThat(compared).isGreaterThan(theirs.size() / 4);
  }

  private static boolean isClose(FloatAttr a, FloatAttr b, int ulps) {
    if (Double.isNaN(a.value()) || Double.isNaN(b.value())) {
      return Double.isNaN(a.value()) && Double.isNaN(b.value());
    }
    if (Double.compare(a.value(), b.value()) == 0) {
      return true;
    }
    double ulp =
        a.type() == FloatType.F32 ? Math.ulp((float) b.value()) : Math.ulp(b.value());
    return Math.abs(a.value() - b.value()) <= ulps * ulp;
  }

  /** What the function returns, null where that is not constant. */
  private static List<@Nullable Attribute> constants(Operation module) {
    var returned = new ArrayList<@Nullable Attribute>();
    for (var op : module.collect(ReturnOp.class)) {
      for (var v : op.operands()) {
        returned.add(ConstantLike.valueOf(v).orElse(null));
      }
    }
    return returned;
  }
}
