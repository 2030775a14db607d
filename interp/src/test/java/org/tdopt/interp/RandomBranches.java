package org.tdopt.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Functions {@code @fI(i64, i64) -> i64} of blocks that branch to each other at random, in random
 * order; every path ends, because each block takes one off a count. A seed gives the same text always.
 */
final class RandomBranches {
  private static final List<String> OPERATIONS =
      List.of("addi", "subi", "muli", "andi", "ori", "xori", "maxsi", "minui");

  private final Random random;
  private final boolean calls;
  private final StringBuilder out = new StringBuilder();

  private RandomBranches(long seed, boolean calls) {
    random = new Random(seed);
    this.calls = calls;
  }

  /**
   * A module of {@code functions} such functions, and {@code @main() -> i64}, which adds up what they
   * return.
   *
   * @param calls whether blocks also call a function
   */
  static String module(long seed, int functions, boolean calls) {
    var generator = new RandomBranches(seed, calls);
    for (int i = 0; i < functions; i++) {
      generator.function(i);
    }
    generator.main(functions);
    return generator.out.toString();
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(format, arguments)).append('\n');
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void main(int functions) {
    line("func.func @mix(%%a: i64, %%b: i64) -> i64 {");
    line("  %%three = arith.constant 3 : i64");
    line("  %%0 = arith.muli %%a, %%three : i64");
    line("  %%1 = arith.xori %%0, %%b : i64");
    line("  return %%1 : i64");
    line("}");
    line("func.func @main() -> i64 {");
    line("  %%s0 = arith.constant 0 : i64");
    for (int i = 0; i < functions; i++) {
      line("  %%a%d = arith.constant %d : i64", i, random.nextInt(-1000, 1000));
      line("  %%b%d = arith.constant %d : i64", i, random.nextLong());
      line("  %%r%d = call @f%d(%%a%d, %%b%d) : (i64, i64) -> i64", i, i, i, i);
      line("  %%s%d = call @mix(%%s%d, %%r%d) : (i64, i64) -> i64", i + 1, i, i);
    }
    line("  return %%s%d : i64", functions);
    line("}");
  }

  private void function(int number) {
    int blocks = random.nextInt(2, 9);
    line("func.func @f%d(%%a: i64, %%b: i64) -> i64 {", number);
    line("  %%fuel = arith.constant %d : i64", random.nextInt(1, 60));
    line("  %%zero = arith.constant 0 : i64");
    line("  %%one = arith.constant 1 : i64");
    line("  %%eight = arith.constant 7 : i64");
    line("  cf.br ^bb0(%%fuel, %%a, %%b : i64, i64, i64)");
    var order = new ArrayList<Integer>();
    for (int i = 0; i < blocks; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    for (int b : order) {
      block(b, blocks);
    }
    line("}");
  }

  private void block(int b, int blocks) {
    line("^bb%d(%%n%d: i64, %%x%d: i64, %%y%d: i64):", b, b, b, b);
    line("  %%m%d = arith.subi %%n%d, %%one : i64", b, b);
    line(
        "  %%v%d = arith.%s %%x%d, %%y%d : i64",
        b, OPERATIONS.get(random.nextInt(OPERATIONS.size())), b, b);
    var compared = pick("slt", "ult", "eq", "ne");
    line("  %%c%d = arith.cmpi %s, %%v%d, %%%s : i64", b, compared, b, pick("a", "b", "x" + b));
    if (random.nextInt(3) == 0) {
      line("  %%w%d = scf.if %%c%d -> (i64) {", b, b);
      line("    scf.yield %%%s%d : i64", pick("x", "y", "v"), b);
      line("  } else {");
      line("    %%e%d = arith.addi %%v%d, %%n%d : i64", b, b, b);
      line("    scf.yield %%e%d : i64", b);
      line("  }");
    } else if (calls && random.nextBoolean()) {
      line("  %%w%d = call @mix(%%v%d, %%m%d) : (i64, i64) -> i64", b, b, b);
    } else {
      line("  %%w%d = arith.ori %%v%d, %%one : i64", b, b);
    }
    line("  %%go%d = arith.cmpi sgt, %%m%d, %%zero : i64", b, b);
    line("  cf.cond_br %%go%d, ^go%d, ^end%d", b, b, b);
    line("^end%d:", b);
    line("  return %%%s%d : i64", pick("w", "v", "x"), b);
    line("^go%d:", b);
    switch (random.nextInt(3)) {
      case 0 -> line("  cf.br %s", target(b, blocks));
      case 1 -> line("  cf.cond_br %%c%d, %s, %s", b, target(b, blocks), target(b, blocks));
      default -> {
        var cases = new ArrayList<String>();
        cases.add("default: " + target(b, blocks));
        for (int k = random.nextInt(4); k >= 0; k--) {
          cases.add((2 * k - 1) + ": " + target(b, blocks));
        }
        line("  %%k%d = arith.andi %%w%d, %%eight : i64", b, b);
        line("  cf.switch %%k%d : i64, [%s]", b, String.join(", ", cases));
      }
    }
  }

  private String target(int b, int blocks) {
    return "^bb"
        + random.nextInt(blocks)
        + "(%m" + b + ", %" + pick("x", "y", "v", "w") + b + ", %" + pick("x", "y", "w") + b
        + " : i64, i64, i64)";
  }
}
