package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes texts of modules in generic form, of operations that no dialect declares: nested regions,
 * several blocks, uses before definitions, and attributes and types of all kinds.
 */
final class RandomModules {
  private static final List<String> SCALARS =
      List.of("i1", "i8", "si16", "ui32", "i64", "i129", "f16", "bf16", "f32", "f64", "f8E5M2",
          "f4E2M1FN", "tf32", "index");

  /** A value that may be used, with its type. */
  private record Value(String name, String type) {}

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int names;

  RandomModules(Random random) {
    this.random = random;
  }

  /** The next module. */
  String next() {
    out.setLength(0);
    names = 0;
    block(new ArrayList<>(), 4 + random.nextInt(12), 0, List.of(), true);
    return out.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String repeat(int most, Supplier<String> item) {
    var items = new ArrayList<String>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      items.add(item.get());
    }
    return String.join(", ", items);
  }

  // Operations.

  /**
   * Operations. If it is the only block of its region, no order holds, and some values are used
   * before the operation that defines them.
   */
  private void block(
      List<Value> visible, int operations, int depth, List<String> successors, boolean only) {
    var promised = new ArrayList<Value>();
    for (int i = 0; i < operations; i++) {
      boolean last = i == operations - 1;
      var results = new ArrayList<Value>();
      if (!promised.isEmpty() && (last || chance(3))) {
        results.addAll(promised);
        promised.clear();
      }
      for (int r = random.nextInt(3); r > 0; r--) {
        results.add(new Value(null, type(2)));
      }
      operation(
          visible, promised, results, depth, last ? successors : List.of(), only && !last);
    }
  }

  private void operation(
      List<Value> visible,
      List<Value> promised,
      List<Value> results,
      int depth,
      List<String> successors,
      boolean mayPromise) {
    var defined = new ArrayList<Value>();
    if (!results.isEmpty()) {
      for (int i = 0; i < results.size(); i++) {
        var r = results.get(i);
        boolean named = r.name != null;
        var name = named ? r.name : "%v" + names++;
        out.append(i > 0 ? ", " : "").append(name);
        defined.add(new Value(name, r.type));
      }
      out.append(" = ");
    }
    var operands = new ArrayList<Value>();
    for (int i = random.nextInt(4); i > 0; i--) {
      if (mayPromise && chance(5)) {
        var later = new Value("%later" + names++, type(1));
        promised.add(later);
        operands.add(later);
      } else if (!visible.isEmpty()) {
        operands.add(visible.get(random.nextInt(visible.size())));
      }
    }
    out.append('"').append(pick("foo.a", "foo.b_c", "bar.x", "plain")).append("\"(");
    for (int i = 0; i < operands.size(); i++) {
      out.append(i > 0 ? ", " : "").append(operands.get(i).name);
    }
    out.append(')');
    if (!successors.isEmpty()) {
      out.append('[').append(String.join(", ", successors)).append(']');
    }
    // mlir-opt cannot read what it prints of attributes with aliases here.
    if (chance(3)) {
      out.append(" <").append(dictionary(0)).append('>');
    }
    if (depth < 3 && chance(4)) {
      out.append(" (");
      for (int i = random.nextInt(3); i >= 0; i--) {
        region(visible, depth + 1);
        out.append(i > 0 ? ", " : "");
      }
      out.append(')');
    }
    if (chance(2)) {
      out.append(' ').append(dictionary(3));
    }
    out.append(" : (");
    out.append(String.join(", ", operands.stream().map(Value::type).toList())).append(") -> (");
    out.append(String.join(", ", results.stream().map(Value::type).toList())).append(')');
    if (chance(3)) {
      out.append(" loc(").append(location(2)).append(')');
    }
    out.append('\n');
    visible.addAll(defined);
  }

  private void region(List<Value> outside, int depth) {
    out.append("{\n");
    if (!chance(5)) {
      int blocks = chance(3) ? 2 + random.nextInt(3) : 1;
      int first = names;
      names += blocks;
      for (int b = 0; b < blocks; b++) {
        var visible = new ArrayList<>(outside);
        out.append("^b").append(first + b).append('(');
        for (int i = random.nextInt(3); i > 0; i--) {
          var argument = new Value("%a" + names++, type(2));
          out.append(argument.name).append(": ").append(argument.type);
          out.append(chance(4) ? " loc(" + location(1) + ")" : "").append(i > 1 ? ", " : "");
          visible.add(argument);
        }
        out.append("):\n");
        var successors = new ArrayList<String>();
        for (int i = blocks == 1 ? 0 : random.nextInt(3); i > 0; i--) {
          successors.add("^b" + (first + 1 + random.nextInt(blocks - 1)));
        }
        block(visible, 1 + random.nextInt(4), depth, successors, blocks == 1);
      }
    }
    out.append('}');
  }

  // Types, attributes and locations.

  private String type(int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(12);
    return switch (kind) {
      case 2 -> "tensor<" + extents() + type(0).replaceFirst("!.*", "i4") + encoding() + ">";
      case 3 -> "memref<" + random.nextInt(9) + "x?x" + scalar() + pick("", ", 3", ", \"L1\"") + ">";
      case 4 -> "vector<" + pick("4x", "[2]x", "2x[4]x3x") + scalar() + ">";
      case 5 -> "tuple<" + repeat(3, () -> type(depth - 1)) + ">";
      case 6 -> "complex<" + pick("f32", "i8", "f64") + ">";
      case 7 -> "(" + repeat(2, () -> type(depth - 1)) + ") -> (" + repeat(2, () -> type(0)) + ")";
      case 8 -> "!foo.box<" + type(depth - 1) + ", \"]\\22\">";
      case 9 -> pick("!bar<\"raw (\">", "none", "!foo.a.b", "!foo.x<() -> 1>");
      case 10 -> "memref<2x?xi8, strided<[" + number() + ", ?], offset: " + number() + ">>";
      case 11 -> "memref<3x4xf32, " + map() + ", " + number() + " : i32>";
      default -> scalar();
    };
  }

  private String scalar() {
    return SCALARS.get(random.nextInt(SCALARS.size()));
  }

  private String extents() {
    return pick("", "0x", "4x", "?x", "2x3x", "?x0x7x");
  }

  private String encoding() {
    return pick("", "", ", \"e\"", ", #foo.enc<[1, 2]>", ", 5 : i8", ", {a = 1 : i16}");
  }

  private int number() {
    return 1 + random.nextInt(30);
  }

  private String map() {
    return "affine_map<(d0, d1)[s0] -> (d1 * %d + s0, (d0 floordiv %d) mod %d - d1)>"
        .formatted(number(), number(), number())
        .replace("[s0]", "")
        .replace(" + s0", " + " + number());
  }

  private String dictionary(int depth) {
    var keys = new ArrayList<>(List.of("a", "b.c", "\"d e\"", "_f", "loc", "value", "z"));
    Collections.shuffle(keys, random);
    var entries = new ArrayList<String>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      entries.add(keys.get(i) + (chance(5) ? "" : " = " + attribute(depth)));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private String attribute(int depth) {
    if (depth == 0) {
      return pick("unit", "true", number() + " : i7", "-" + number(), "\"s\\0A\\FF\"", "0.1 : f32");
    }
    return switch (random.nextInt(16)) {
      case 0 -> "[" + repeat(3, () -> attribute(depth - 1)) + "]";
      case 1 -> dictionary(depth - 1);
      case 2 -> type(depth);
      case 3 -> map();
      case 4 -> "affine_set<(d0)[s0] : (d0 - %d >= 0, s0 - d0 == 0)>".formatted(number());
      case 5 -> "dense<[%d, %d, -%d]> : tensor<3xi%d>"
          .formatted(number(), number(), number(), pick("8", "32", "70").length() * 8);
      case 6 -> "dense<%s> : %s<2x2xf32>".formatted(floating(), pick("tensor", "vector"));
      case 7 -> "array<i32: %d, -%d>".formatted(number(), number());
      case 8 -> "@sym::@\"nested %d\"".formatted(number());
      case 9 -> "#foo.attr<%d, \"<\", [a -> b]>".formatted(number());
      case 10 -> "loc(" + location(1) + ")";
      case 11 -> "sparse<[[0, 1], [1, 2]], [%d, 5]> : tensor<3x4xi16>".formatted(number());
      case 12 -> floating() + " : " + pick("f32", "f64", "f16", "bf16", "f8E4M3FN");
      case 13 -> "dense<%s> : tensor<2xcomplex<f32>>"
          .formatted("(" + floating() + ", " + floating() + ")");
      case 14 -> "dense<[\"%d\", \"x\"]> : tensor<2x!foo.str>".formatted(number());
      default -> attribute(0);
    };
  }

  private String floating() {
    return pick("1.0", "-0.0", "0.1", "3.5e-5", "123456.789", "1.0e10", "2.5");
  }

  private String location(int depth) {
    return switch (depth == 0 ? random.nextInt(3) : random.nextInt(7)) {
      case 0 -> "unknown";
      case 1 -> "\"f\":%d:%d".formatted(number(), number());
      case 2 -> "\"n%d\"".formatted(number());
      case 3 -> "\"m\"(" + location(depth - 1) + ")";
      case 4 -> "callsite(" + location(depth - 1) + " at " + location(depth - 1) + ")";
      case 5 -> "fused<" + attribute(1) + ">[" + location(depth - 1) + "]";
      default -> "\"f\":%d:1 to %d:9".formatted(number(), 40 + number());
    };
  }
}
