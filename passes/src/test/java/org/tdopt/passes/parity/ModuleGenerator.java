package org.tdopt.passes.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes valid modules at random, as text: functions of arithmetic on small constants, with
 * duplicates and dead code. One seed gives one module.
 */
final class ModuleGenerator {
  /** What a module may hold. */
  enum Content {
    /** Integer and index arithmetic in one block. */
    INTEGERS,
    /** Also floats. */
    FLOATS,
    /** Also conditionals and loops. */
    STRUCTURED,
    /** Integers, and branches between blocks. */
    BRANCHES,
    /** Structured, and calls between the functions. */
    CALLS
  }

  private static final List<String> INTEGERS = List.of("i1", "i8", "i32", "i64", "index");
  private static final List<String> FLOATS = List.of("f32", "f64");
  private static final List<String> BINARY =
      List.of(
          "addi", "subi", "muli", "divsi", "divui", "ceildivsi", "ceildivui", "floordivsi",
          "remsi", "remui", "andi", "ori", "xori", "shli", "shrsi", "shrui", "maxsi", "maxui",
          "minsi", "minui");
  private static final List<String> EXTENDED =
      List.of("addui_extended", "mulsi_extended", "mului_extended");
  private static final List<String> FLOAT_BINARY =
      List.of(
          "addf", "subf", "mulf", "divf", "maximumf", "minimumf", "maxnumf", "minnumf");
  private static final List<String> MATH = List.of("math.absf", "math.sqrt", "math.exp");
  private static final List<String> PREDICATES =
      List.of("eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge");
  private static final List<String> FLOAT_PREDICATES =
      List.of("oeq", "olt", "oge", "one", "ord", "ueq", "ugt", "ule", "une", "uno");

  private record Val(String name, String type) {}

  private record Function(String name, List<String> inputs, List<String> results) {}

  private final Random random;
  private final Content content;
  private final StringBuilder out = new StringBuilder();
  private final List<Function> functions = new ArrayList<>();
  private int names;
  private String indent = "    ";

  private ModuleGenerator(long seed, Content content) {
    random = new Random(seed);
    this.content = content;
  }

  static String module(long seed, Content content) {
    var g = new ModuleGenerator(seed, content);
    g.out.append("module {\n");
    int functions = content == Content.CALLS ? 5 : 2;
    for (int i = 0; i < functions; i++) {
      g.function("f" + i, content == Content.CALLS && i + 1 < functions);
    }
    return g.out.append("}\n").toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String fresh() {
    return "%v" + names++;
  }

  private void line(String format, Object... arguments) {
    out.append(indent).append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private String type() {
    return hasFloats() && random.nextInt(3) == 0 ? pick(FLOATS) : pick(INTEGERS);
  }

  private boolean hasFloats() {
    return content == Content.FLOATS || content == Content.STRUCTURED || content == Content.CALLS;
  }

  private void function(String name, boolean isPrivate) {
    names = 0;
    var inputs = new ArrayList<String>(INTEGERS);
    if (hasFloats()) {
      inputs.addAll(FLOATS);
    }
    if (isPrivate) {
      inputs = new ArrayList<>(inputs.subList(0, 1 + random.nextInt(inputs.size() - 1)));
    }
    var values = new ArrayList<Val>();
    var parameters = new ArrayList<String>();
    for (var t : inputs) {
      values.add(new Val("%a" + parameters.size(), t));
      parameters.add("%a" + parameters.size() + ": " + t);
    }
    var results = new ArrayList<String>();
    for (int i = 0; i < 3 + random.nextInt(4); i++) {
      results.add(type());
    }
    out.append("  func.func ")
        .append(isPrivate ? "private " : "")
        .append("@" + name + "(" + String.join(", ", parameters) + ")")
        .append(" -> (" + String.join(", ", results) + ") {\n");
    if (content == Content.BRANCHES) {
      blocks(values, results);
    } else {
      ops(values, 30 + random.nextInt(30), 2);
    }
    var returned = results.stream().map(t -> recent(values, t)).toList();
    line("return %s : %s", String.join(", ", returned), String.join(", ", results));
    out.append("  }\n");
    functions.add(new Function(name, inputs, results));
  }

  /** Blocks of which each may go to later ones; then the last one goes on. */
  private void blocks(List<Val> values, List<String> results) {
    int count = 2 + random.nextInt(5);
    var argumentTypes = new TreeMap<Integer, List<String>>();
    for (int i = 1; i <= count; i++) {
      var types = new ArrayList<String>();
      for (int j = random.nextInt(3); j > 0; j--) {
        types.add(pick(INTEGERS));
      }
      argumentTypes.put(i, types);
    }
    for (int i = 0; i < count; i++) {
      var local = new ArrayList<>(values);
      if (i > 0) {
        header(i, argumentTypes.get(i), local);
      }
      ops(local, random.nextInt(8), 0);
      int next = i + 1;
      if (random.nextBoolean()) {
        line("cf.br %s", target(next + random.nextInt(Math.min(2, count - i)), argumentTypes, local));
      } else {
        var a = target(next, argumentTypes, local);
        var b = target(next + random.nextInt(count - i), argumentTypes, local);
        line("cf.cond_br %s, %s, %s", recent(local, "i1"), a, b);
      }
    }
    header(count, argumentTypes.get(count), values);
    ops(values, 5, 0);
  }

  private void header(int block, List<String> types, List<Val> values) {
    var arguments = new ArrayList<String>();
    for (var t : types) {
      var name = fresh();
      values.add(new Val(name, t));
      arguments.add(name + ": " + t);
    }
    out.append("  ^bb" + block)
        .append(arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
        .append(":\n");
  }

  private String target(int block, Map<Integer, List<String>> types, List<Val> values) {
    var names = types.get(block).stream().map(t -> recent(values, t)).toList();
    return "^bb" + block
        + (names.isEmpty()
            ? ""
            : "(" + String.join(", ", names) + " : " + String.join(", ", types.get(block)) + ")");
  }

  /** A value of that type, rather a new one; a constant if there is none. */
  private String recent(List<Val> values, String type) {
    var fitting = values.stream().filter(v -> v.type.equals(type)).toList();
    if (fitting.isEmpty() || random.nextInt(12) == 0) {
      return constant(values, type);
    }
    int back = (int) Math.min(fitting.size() - 1, Math.abs(random.nextGaussian() * 4));
    return fitting.get(fitting.size() - 1 - back).name;
  }

  private String constant(List<Val> values, String type) {
    var name = fresh();
    line("%s = arith.constant %s : %s", name, literal(type), type);
    values.add(new Val(name, type));
    return name;
  }

  private String literal(String type) {
    return switch (type) {
      case "i1" -> random.nextBoolean() ? "1" : "0";
      case "i8" -> pick(List.of("0", "1", "-1", "127", "-128", "" + (random.nextInt(16) - 8)));
      case "i32" ->
          pick(List.of("0", "1", "-1", "2147483647", "-2147483648", "" + random.nextInt(40)));
      case "i64", "index" ->
          pick(
              List.of(
                  "0", "1", "-1", "9223372036854775807", "-9223372036854775808",
                  "" + (random.nextInt(40) - 8)));
      default ->
          pick(
              List.of(
                  "0.0", "-0.0", "1.0", "-1.0", "0.5", "3.0", "1.0e+10",
                  type.equals("f32") ? "0x7F800000" : "0x7FF0000000000000",
                  type.equals("f32") ? "0x7FC00000" : "0x7FF8000000000000"));
    };
  }

  private void ops(List<Val> values, int count, int depth) {
    for (int i = 0; i < count; i++) {
      op(values, depth);
    }
  }

  private void op(List<Val> values, int depth) {
    var kinds = new ArrayList<Supplier<Boolean>>();
    for (int i = 0; i < 10; i++) {
      kinds.add(() -> binary(values));
    }
    for (int i = 0; i < 3; i++) {
      kinds.add(() -> cast(values));
      kinds.add(() -> compare(values));
      kinds.add(() -> select(values));
    }
    kinds.add(() -> extended(values));
    kinds.add(() -> constant(values, type()) != null);
    if (hasFloats()) {
      for (int i = 0; i < 5; i++) {
        kinds.add(() -> floats(values));
      }
      kinds.add(() -> floatCast(values));
    }
    if (depth > 0 && (content == Content.STRUCTURED || content == Content.CALLS)) {
      kinds.add(() -> conditional(values, depth));
      kinds.add(() -> conditional(values, depth));
      kinds.add(() -> loop(values, depth));
      kinds.add(() -> loop(values, depth));
      kinds.add(() -> whileLoop(values, depth));
    }
    if (content == Content.CALLS && !functions.isEmpty()) {
      kinds.add(() -> call(values));
      kinds.add(() -> call(values));
    }
    pick(kinds).get();
  }

  private boolean define(List<Val> values, String type, String format, Object... arguments) {
    var name = fresh();
    line("%s = %s", name, String.format(Locale.ROOT, format, arguments));
    values.add(new Val(name, type));
    return true;
  }

  private boolean binary(List<Val> values) {
    var t = pick(INTEGERS);
    var a = recent(values, t);
    var b = random.nextInt(5) == 0 ? constant(values, t) : recent(values, t);
    return define(values, t, "arith.%s %s, %s : %s", pick(BINARY), a, b, t);
  }

  private boolean extended(List<Val> values) {
    var t = pick(INTEGERS.subList(0, 4));
    var kind = pick(EXTENDED);
    var a = recent(values, t);
    var b = recent(values, t);
    var name = fresh();
    boolean carry = kind.equals("addui_extended");
    line("%s:2 = arith.%s %s, %s : %s%s", name, kind, a, b, t, carry ? ", i1" : "");
    values.add(new Val(name + "#0", t));
    values.add(new Val(name + "#1", carry ? "i1" : t));
    return true;
  }

  private boolean compare(List<Val> values) {
    if (hasFloats() && random.nextInt(3) == 0) {
      var t = pick(FLOATS);
      var a = recent(values, t);
      return define(
          values, "i1", "arith.cmpf %s, %s, %s : %s", pick(FLOAT_PREDICATES), a,
          recent(values, t), t);
    }
    var t = pick(INTEGERS);
    var a = recent(values, t);
    return define(
        values, "i1", "arith.cmpi %s, %s, %s : %s", pick(PREDICATES), a, recent(values, t), t);
  }

  private boolean select(List<Val> values) {
    var t = type();
    var c = recent(values, "i1");
    var a = recent(values, t);
    return define(values, t, "arith.select %s, %s, %s : %s", c, a, recent(values, t), t);
  }

  private static int width(String type) {
    return Integer.parseInt(type.substring(1));
  }

  private boolean cast(List<Val> values) {
    var from = pick(INTEGERS);
    if (from.equals("index")) {
      // mlir-opt 22 cancels two casts of an index even if the first one cut bits.
      var to = "i64";
      var kind = random.nextBoolean() ? "index_cast" : "index_castui";
      return define(values, to, "arith.%s %s : index to %s", kind, recent(values, from), to);
    }
    if (random.nextInt(4) == 0) {
      var kind = random.nextBoolean() ? "index_cast" : "index_castui";
      return define(
          values, "index", "arith.%s %s : %s to index", kind, recent(values, from), from);
    }
    var to = pick(INTEGERS.subList(0, 4));
    if (to.equals(from)) {
      return false;
    }
    var kind =
        width(to) < width(from) ? "trunci" : random.nextBoolean() ? "extsi" : "extui";
    return define(values, to, "arith.%s %s : %s to %s", kind, recent(values, from), from, to);
  }

  private boolean floats(List<Val> values) {
    var t = pick(FLOATS);
    var a = recent(values, t);
    return switch (random.nextInt(8)) {
      case 0 -> define(values, t, "arith.negf %s : %s", a, t);
      case 1 -> define(values, t, "%s %s : %s", pick(MATH), a, t);
      default ->
          define(
              values, t, "arith.%s %s, %s : %s", pick(FLOAT_BINARY), a, recent(values, t), t);
    };
  }

  private boolean floatCast(List<Val> values) {
    return switch (random.nextInt(6)) {
      case 0 -> define(values, "f64", "arith.extf %s : f32 to f64", recent(values, "f32"));
      case 1 -> define(values, "f32", "arith.truncf %s : f64 to f32", recent(values, "f64"));
      case 2 -> define(values, "f32", "arith.sitofp %s : i32 to f32", recent(values, "i32"));
      case 3 -> define(values, "f64", "arith.uitofp %s : i32 to f64", recent(values, "i32"));
      case 4 -> define(values, "i32", "arith.bitcast %s : f32 to i32", recent(values, "f32"));
      default -> define(values, "f64", "arith.bitcast %s : i64 to f64", recent(values, "i64"));
    };
  }

  private List<String> types(int count) {
    var list = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      list.add(type());
    }
    return list;
  }

  private List<String> recents(List<Val> values, List<String> types) {
    return types.stream().map(t -> recent(values, t)).toList();
  }

  private void results(List<Val> values, String name, List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      values.add(new Val(types.size() == 1 ? name : name + "#" + i, types.get(i)));
    }
  }

  private static String lhs(String name, int count) {
    return count == 0 ? "" : name + (count == 1 ? "" : ":" + count) + " = ";
  }

  private void nested(Runnable body) {
    indent += "  ";
    body.run();
    indent = indent.substring(2);
  }

  private void yieldOf(List<Val> inner, List<String> types) {
    if (!types.isEmpty()) {
      line("scf.yield %s : %s", String.join(", ", recents(inner, types)), String.join(", ", types));
    }
  }

  private boolean conditional(List<Val> values, int depth) {
    var types = types(random.nextInt(3));
    var condition = recent(values, "i1");
    var name = fresh();
    line(
        "%sscf.if %s%s {", lhs(name, types.size()), condition,
        types.isEmpty() ? "" : " -> (" + String.join(", ", types) + ")");
    for (int side = 0; side < 2; side++) {
      if (side == 1) {
        line("} else {");
      }
      nested(
          () -> {
            var inner = new ArrayList<>(values);
            ops(inner, random.nextInt(5), depth - 1);
            yieldOf(inner, types);
          });
    }
    line("}");
    results(values, name, types);
    return true;
  }

  private boolean loop(List<Val> values, int depth) {
    var types = types(random.nextInt(3));
    var bounds = recents(values, List.of("index", "index", "index"));
    var inits = recents(values, types);
    var name = fresh();
    var iv = fresh();
    var arguments = types.stream().map(_ -> fresh()).toList();
    var carried = new ArrayList<String>();
    for (int i = 0; i < types.size(); i++) {
      carried.add(arguments.get(i) + " = " + inits.get(i));
    }
    line(
        "%sscf.for %s = %s to %s step %s%s {", lhs(name, types.size()), iv, bounds.get(0),
        bounds.get(1), bounds.get(2),
        types.isEmpty()
            ? ""
            : " iter_args(" + String.join(", ", carried) + ") -> (" + String.join(", ", types) + ")");
    nested(
        () -> {
          var inner = new ArrayList<>(values);
          inner.add(new Val(iv, "index"));
          for (int i = 0; i < types.size(); i++) {
            inner.add(new Val(arguments.get(i), types.get(i)));
          }
          ops(inner, random.nextInt(6), depth - 1);
          yieldOf(inner, types);
        });
    line("}");
    results(values, name, types);
    return true;
  }

  private boolean whileLoop(List<Val> values, int depth) {
    var before = types(1 + random.nextInt(2));
    var after = types(1 + random.nextInt(2));
    var inits = recents(values, before);
    var name = fresh();
    var arguments = before.stream().map(_ -> fresh()).toList();
    var carried = new ArrayList<String>();
    for (int i = 0; i < before.size(); i++) {
      carried.add(arguments.get(i) + " = " + inits.get(i));
    }
    line(
        "%sscf.while (%s) : (%s) -> (%s) {", lhs(name, after.size()), String.join(", ", carried),
        String.join(", ", before), String.join(", ", after));
    nested(
        () -> {
          var inner = new ArrayList<>(values);
          for (int i = 0; i < before.size(); i++) {
            inner.add(new Val(arguments.get(i), before.get(i)));
          }
          ops(inner, random.nextInt(3), depth - 1);
          var condition = recent(inner, "i1");
          line(
              "scf.condition(%s) %s : %s", condition, String.join(", ", recents(inner, after)),
              String.join(", ", after));
        });
    line("} do {");
    var received = after.stream().map(_ -> fresh()).toList();
    var header = new ArrayList<String>();
    for (int i = 0; i < after.size(); i++) {
      header.add(received.get(i) + ": " + after.get(i));
    }
    line("^bb0(%s):", String.join(", ", header));
    nested(
        () -> {
          var inner = new ArrayList<>(values);
          for (int i = 0; i < after.size(); i++) {
            inner.add(new Val(received.get(i), after.get(i)));
          }
          ops(inner, random.nextInt(3), depth - 1);
          yieldOf(inner, before);
        });
    line("}");
    results(values, name, after);
    return true;
  }

  private boolean call(List<Val> values) {
    var callee = pick(functions);
    var arguments = recents(values, callee.inputs);
    var name = fresh();
    line(
        "%sfunc.call @%s(%s) : (%s) -> (%s)", lhs(name, callee.results.size()), callee.name,
        String.join(", ", arguments), String.join(", ", callee.inputs),
        String.join(", ", callee.results));
    results(values, name, callee.results);
    return true;
  }
}
