package org.tdopt.driver.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Writes modules of functions of {@code arith} operations on {@code i32} in generic form. A tenth of
 * the operations are constants; about a sixth repeat an earlier one of their function.
 */
final class ModuleGenerator {
  private static final int OPERATIONS = 98;
  private static final String NO_FLAGS = " <{overflowFlags = #arith.overflow<none>}>";
  private static final String[] NAMES = {"addi", "subi", "muli", "andi", "xori"};

  /** How many of {@link #NAMES}, counted from the first, have overflow flags. */
  private static final int FLAGGED = 3;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  ModuleGenerator(long seed) {
    random = new Random(seed);
  }

  /** Writes a module of that many functions. */
  void write(int functions, OutputStream out) throws IOException {
    text.append("\"builtin.module\"() ({\n");
    for (int f = 0; f < functions; f++) {
      function(f);
      flush(out);
    }
    text.append("}) : () -> ()\n");
    flush(out);
  }

  private void flush(OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    text.setLength(0);
  }

  private void function(int number) {
    text.append("  \"func.func\"() <{function_type = (i32, i32) -> i32, sym_name = \"f");
    text.append(number).append("\"}> ({\n  ^bb0(%arg0: i32, %arg1: i32):\n");
    var binary = new String[OPERATIONS];
    int count = 0;
    for (int i = 0; i < OPERATIONS; i++) {
      text.append("    %").append(i).append(" = \"arith.");
      double kind = random.nextDouble();
      if (kind < 0.1) {
        text.append("constant\"() <{value = ").append(random.nextInt(100));
        text.append(" : i32}> : () -> i32\n");
      } else {
        if (kind >= 0.25 || count == 0) {
          binary[count++] = operation(i);
          text.append(binary[count - 1]);
        } else {
          text.append(binary[random.nextInt(count)]);
        }
        text.append(" : (i32, i32) -> i32\n");
      }
    }
    text.append("    \"func.return\"(%").append(OPERATIONS - 1).append(") : (i32) -> ()\n");
    text.append("  }) : () -> ()\n");
  }

  /** An operation on two of the arguments and of the {@code defined} results before it. */
  private String operation(int defined) {
    int name = random.nextInt(NAMES.length);
    return NAMES[name]
        + "\"("
        + value(defined)
        + ", "
        + value(defined)
        + ")"
        + (name < FLAGGED ? NO_FLAGS : "");
  }

  private String value(int defined) {
    int i = random.nextInt(defined + 2);
    return i < 2 ? "%arg" + i : "%" + (i - 2);
  }
}
