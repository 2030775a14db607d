package org.tdopt.testkit.filecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What LLVM's FileCheck 22 gave for the case of a seed, as recorded in {@code recorded.runs}: a
 * line {@code === SEED EXIT} and the lines of the error stream after a bar, a last one without a
 * newline after a plus sign, other bytes than printable ones escaped.
 */
record RecordedRun(long seed, LlvmFileCheck.Run run) {
  private static final Path FILE = Path.of("src/test/resources/filecheck/recorded.runs");

  static List<RecordedRun> all() throws IOException {
    var runs = new ArrayList<RecordedRun>();
    for (var block : Files.readString(FILE, StandardCharsets.US_ASCII).split("(?m)^=== ")) {
      if (!block.isEmpty()) {
        runs.add(parse(block));
      }
    }
    return runs;
  }

  private static RecordedRun parse(String block) {
    var head = block.lines().findFirst().orElseThrow().split(" ");
    var text = new StringBuilder();
    block
        .lines()
        .skip(1)
        .forEach(
            line ->
                text.append(unescape(line.substring(1))).append(line.startsWith("|") ? "\n" : ""));
    return new RecordedRun(
        Long.parseLong(head[0]), new LlvmFileCheck.Run(Integer.parseInt(head[1]), text.toString()));
  }

  /** The form of the file. */
  String text() {
    var out = new StringBuilder("=== " + seed + " " + run.exit() + "\n");
    var lines = run.err().split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      out.append('|').append(escape(lines[i])).append('\n');
    }
    var rest = lines[lines.length - 1];
    return out + (rest.isEmpty() ? "" : "+" + escape(rest) + "\n");
  }

  private static String escape(String line) {
    var out = new StringBuilder();
    for (char c : line.toCharArray()) {
      out.append(
          c >= ' ' && c < 0x7f && c != '\\' ? String.valueOf(c) : "\\x%02x".formatted((int) c));
    }
    return out.toString();
  }

  private static String unescape(String line) {
    var out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        out.append((char) Integer.parseInt(line.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }
}
