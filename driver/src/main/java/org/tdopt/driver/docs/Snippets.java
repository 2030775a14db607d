package org.tdopt.driver.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code on a hand-written page that is taken from tested files. A comment {@code <!-- snippet: PATH
 * -->} or {@code <!-- snippet: PATH#REGION -->} stands above a fenced block, which holds the file,
 * or its lines between the comments {@code // [REGION]} and {@code // [end]}.
 */
final class Snippets {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(<!-- snippet: ([^ #]+)(?:#(\\w+))? -->\n```\\w*\n)(.*?)(\n?```\n)", Pattern.DOTALL);

  private Snippets() {}

  /**
   * The page with every block as its file under {@code root} has it now.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file has not the region
   */
  static String filled(String page, Path root) throws IOException {
    var out = new StringBuilder();
    var block = BLOCK.matcher(page);
    while (block.find()) {
      var code = code(Files.readString(root.resolve(block.group(2))), block);
      block.appendReplacement(
          out, Matcher.quoteReplacement(block.group(1) + code.stripTrailing() + "\n```\n"));
    }
    return block.appendTail(out).toString();
  }

  private static String code(String file, Matcher block) {
    var region = block.group(3);
    if (region == null) {
      return file;
    }
    var lines = Pattern.compile("(?s)// \\[" + region + "]\n(.*?)\n *// \\[end]").matcher(file);
    if (!lines.find()) {
      throw new IllegalArgumentException(
          "'" + block.group(2) + "' has no region '" + region + "'");
    }
    return lines.group(1).stripTrailing().stripIndent();
  }
}
