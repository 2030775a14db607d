package org.tdopt.testkit.filecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A case of a {@code .cases} file: {@code === name}, optional {@code args:}, {@code exit:}, then
 * the check file after {@code --- check} and the input after {@code --- input}.
 */
record FileCheckCase(
    String file, String name, List<String> args, int exit, String check, String input) {
  private static final List<String> FILES =
      List.of("directives.cases", "patterns.cases", "variables.cases", "options.cases");

  static List<FileCheckCase> all() throws IOException {
    var cases = new ArrayList<FileCheckCase>();
    for (var file : FILES) {
      var path = Path.of("src/test/resources/filecheck", file);
      var text = Files.readString(path, StandardCharsets.UTF_8);
      for (var block : text.split("(?m)^=== ")) {
        if (!block.isEmpty()) {
          cases.add(parse(file, block));
        }
      }
    }
    return cases;
  }

  private static FileCheckCase parse(String file, String block) {
    var name = block.lines().findFirst().orElseThrow();
    return new FileCheckCase(
        file,
        name,
        Arrays.stream(header(block, "args").split(" ")).filter(s -> !s.isEmpty()).toList(),
        Integer.parseInt(header(block, "exit")),
        section(block, "check"),
        section(block, "input"));
  }

  private static String header(String block, String key) {
    return block
        .lines()
        .takeWhile(line -> !line.startsWith("--- "))
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2))
        .findFirst()
        .orElse("");
  }

  private static String section(String block, String key) {
    var matcher =
        java.util.regex.Pattern.compile(
                "(?ms)^--- " + key + "( \\(no newline\\))?\n(.*?)(?=^--- |\\z)")
            .matcher(block);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no section " + key + " in " + block);
    }
    var text = matcher.group(2);
    boolean cut = matcher.group(1) != null && text.endsWith("\n");
    return cut ? text.substring(0, text.length() - 1) : text;
  }
}
