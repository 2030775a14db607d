package org.tdopt.driver.reproduce;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a module is run again: a part of the section that ends a file, in the form that {@code
 * mlir-opt} writes and reads.
 *
 * @param pipeline the text of the pipeline
 */
public record Reproducer(String pipeline, boolean disableThreading, boolean verifyEach) {
  private static final String KEY = "mlir_reproducer";
  private static final Pattern ENTRY =
      Pattern.compile(KEY + "\\s*:\\s*\\{((?:[^}\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)\\}");
  private static final Pattern PIPELINE =
      Pattern.compile("\\bpipeline\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The reproducer in the last section of {@code input}; empty if there is none. */
  public static Optional<Reproducer> find(String input) {
    int section = section(input);
    var entry = ENTRY.matcher(input);
    if (section < 0 || !entry.find(section)) {
      return Optional.empty();
    }
    var body = entry.group(1);
    var pipeline = PIPELINE.matcher(body);
    return pipeline.find()
        ? Optional.of(
            new Reproducer(
                pipeline.group(1).replaceAll("\\\\(.)", "$1"),
                flag(body, "disable_threading", false),
                flag(body, "verify_each", true)))
        : Optional.empty();
  }

  /** Where the last section starts that is not in a comment; negative if there is none. */
  private static int section(String text) {
    int at = text.lastIndexOf("{-#");
    while (at >= 0 && text.substring(text.lastIndexOf('\n', at) + 1, at).contains("//")) {
      at = text.lastIndexOf("{-#", at - 1);
    }
    return at;
  }

  private static boolean flag(String body, String name, boolean absent) {
    var matcher = Pattern.compile("\\b" + name + "\\s*:\\s*(true|false)").matcher(body);
    return matcher.find() ? matcher.group(1).equals("true") : absent;
  }

  /** The input with this reproducer, instead of one that it has. */
  public String in(String input) {
    var resources =
        """
          external_resources: {
            mlir_reproducer: {
              pipeline: "%s",
              disable_threading: %s,
              verify_each: %s
            }
          }
        """
            .formatted(
                pipeline.replace("\\", "\\\\").replace("\"", "\\\""), disableThreading, verifyEach);
    var text = input.endsWith("\n") ? input : input + "\n";
    int section = section(text);
    int end = text.lastIndexOf("#-}");
    if (section < 0 || end < section) {
      return text + "\n{-#\n" + resources + "#-}\n";
    }
    var old = ENTRY.matcher(text);
    if (old.find(section)) {
      var entry = resources.substring(resources.indexOf(KEY), resources.lastIndexOf("  }"));
      return text.substring(0, old.start()) + entry.strip() + text.substring(old.end());
    }
    var others = text.substring(section + 3, end).stripTrailing();
    return text.substring(0, section + 3)
        + others
        + (others.isBlank() ? "\n" : ",\n")
        + resources
        + text.substring(end);
  }
}
