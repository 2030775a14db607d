package org.tdopt.testkit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ShellTest {
  private static final InProcessTool ENDLESS =
      (args, in, out, err, directory) -> {
        while (true) {
          out.print("y\n");
        }
      };

  private static final InProcessTool FIRST_LINE =
      (args, in, out, err, directory) -> {
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
          out.write(c);
        }
        return 0;
      };

  private static final InProcessTool THROWS =
      (args, in, out, err, directory) -> {
        throw new IllegalStateException("broken");
      };

  @TempDir Path directory;

  private Shell shell() {
    return new Shell(
        Map.of("endless", ENDLESS, "first-line", FIRST_LINE, "throws", THROWS),
        directory,
        new TreeMap<>(Map.of("PATH", System.getenv("PATH"))),
        Deadline.none());
  }

  private int run(String line) throws ShellSyntaxException {
    return shell().run(ShellParser.parse(line));
  }

  private String output(String line) throws ShellSyntaxException {
    var shell = shell();
    shell.run(ShellParser.parse(line));
    return shell.results().getLast().out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes | head -n 1",
        "yes | first-line",
        "yes | cat | cat | head -n 1",
        "endless | head -n 1",
        "endless | first-line",
        "endless | cat | cat | head -n 1",
        "cat /dev/zero | head -c 1",
        "seq 100000 | head -n 1"
      })
  void whoeverWritesWithoutAReaderEnds(String line) throws ShellSyntaxException {
    assertThat(run(line)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "false | true, 1",
    "true | false, 1",
    "throws | true, -6",
    "not throws, 1",
    "not --crash throws, 0",
    "not --crash false, 1",
    "! throws, 0",
    "not not false, 1",
    "not not true, 0",
    "! false, 0",
    "no-such-program || true, 127",
    "mkdir d | true, 127",
    "env A=1 cd x, 127",
    "false || true, 0",
    "true && false, 1",
    "false ; true, 0",
    "cd no-such-folder, 0",
    "popd, 127",
    "rm none, 1",
    "rm -f none, 0",
    "mkdir a/b, 1",
    "mkdir -p a/b && mkdir a, 0",
    "not diff a.txt b.txt, 0",
    "diff -w a.txt a.txt, 0",
    "sh -c 'kill -9 $$', -9",
    "umask 077 && sh -c 'test $(umask) = 0077', 0",
    "ulimit -n 50 && sh -c 'test $(ulimit -n) = 50', 0"
  })
  void exitCodes(String line, int expected) throws ShellSyntaxException, IOException {
    Files.writeString(directory.resolve("a.txt"), "a\n");
    Files.writeString(directory.resolve("b.txt"), "b\n");
    assertThat(run(line)).isEqualTo(expected);
  }

  @Test
  void outputs() throws ShellSyntaxException {
    assertThat(output("echo -n a b")).isEqualTo("a b");
    assertThat(output("echo -ne a")).isEqualTo("-ne a\n");
    assertThat(output("echo -e 'a\\tb\\x41\\101'")).isEqualTo("a\tbAA\n");
    assertThat(output("echo -ne 'a\\n' | cat")).isEqualTo("a\n");
    assertThat(output("env -i A=1")).isEqualTo("A=1");
    assertThat(output("env -u PATH B=2")).isEqualTo("B=2");
    assertThat(output("export X=3 && sh -c 'echo $X'")).isEqualTo("3\n");
    assertThat(output("sh -c 'echo o; echo e >&2' 2>&1 >/dev/null | cat")).isEqualTo("e\n");
    assertThat(output("sh -c 'echo o; echo e >&2' 2>/dev/null | cat")).isEqualTo("o\n");
    assertThat(output("echo 1 > f && echo 2 >> f && cat < f")).isEqualTo("1\n2\n");
    assertThat(output("echo x > y1 && echo x > y2 && cat y*")).isEqualTo("x\nx\n");
    assertThat(output("printf '%s|' \"a b\" 'c d' e\\ f")).isEqualTo("a b|c d|e f|");
    assertThat(output("mkdir d && pushd d && popd && ls -d d")).isEqualTo("d\n");
  }

  @Test
  void streamsThatGoTheSameWayKeepTheirOrder() throws ShellSyntaxException, IOException {
    run("sh -c 'echo 1; echo 2 >&2; echo 3' > both 2>&1");
    assertThat(directory.resolve("both")).content().isEqualTo("1\n2\n3\n");
    run("sh -c 'echo 1; echo 2 >&2' &> both");
    assertThat(directory.resolve("both")).content().isEqualTo("1\n2\n");
  }

  @Test
  void differencesAreUnified() throws ShellSyntaxException, IOException {
    Files.writeString(directory.resolve("a"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    Files.writeString(directory.resolve("b"), "1\n2\n3\n4\nx\n6\n7\n8\n9\n10\n");
    assertThat(output("diff -U 1 a b"))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -4,3 +4,3 @@
             4
            -5
            +x
             6
            @@ -9 +9,2 @@
             9
            +10
            """);
    assertThat(output("cat b | diff a -")).startsWith("--- a\n+++ -\n@@ -2,8 +2,9 @@\n");
  }

  @Test
  void bytesPassUnchanged() throws ShellSyntaxException, IOException {
    var bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(directory.resolve("in"), bytes);
    assertThat(run("cat in | sh -c cat | cat | cat > out")).isZero();
    assertThat(directory.resolve("out")).hasBinaryContent(bytes);
  }
}
