package org.tdopt.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolsTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console() {
    return new Console(
        InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err), folder);
  }

  @Test
  void everyToolSaysWhatItIs() {
    for (var name : Tools.NAMES) {
      if (!name.equals("bench")) {
        out.reset();
        assertThat(Tools.run(name, List.of("--help"), console())).as(name).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).as(name).containsIgnoringCase(name);
        out.reset();
        assertThat(Tools.run(name, List.of("--version"), console())).as(name).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).as(name).containsIgnoringCase(name);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void anUnknownToolIsAnError() {
    assertThat(Tools.run("tdnothing", List.of(), console())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("tdnothing: error: there is no such tool; the tools are ")
        .contains("tdopt");
  }

  @Test
  void fileNamesAreRelativeToTheConsolesDirectory() {
    for (var tool : List.of("tdopt", "tdrun", "tdimport", "tdc", "tdsim")) {
      err.reset();
      assertThat(Tools.run(tool, List.of("none.x"), console())).as(tool).isPositive();
      var message = err.toString(StandardCharsets.UTF_8);
      assertThat(message).as(tool).contains("none.x").doesNotContain("\tat ");
    }
  }

  @Test
  void outputThatCannotBeWrittenEndsTheTool() {
    assertThat(runInto("Broken pipe")).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(runInto("No space left on device")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("tdopt: error: cannot write the output: No space left on device\n");
  }

  private int runInto(String fault) {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(fault);
          }
        };
    var stream = new PrintStream(new StandardOutput(full));
    return Main.run(
        new String[] {"tdopt", "--help"},
        new Console(InputStream.nullInputStream(), stream, new PrintStream(err), folder));
  }

  @Test
  void aFolderIsNoInput() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    for (var tool : List.of("tdopt", "tdrun", "tdimport")) {
      err.reset();
      assertThat(Tools.run(tool, List.of("sub"), console())).as(tool).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .as(tool)
          .startsWith(tool + ": error: ")
          .contains("sub")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void outputIsThereWholeOrNotAtAll() throws IOException {
    var file = folder.resolve("out.txt");
    OutputFile.writeText(file, w -> w.write("first"));
    assertThat(file).hasContent("first");
    try {
      OutputFile.writeText(
          file,
          w -> {
            w.write("second");
            throw new IOException("no space left");
          });
    } catch (IOException e) {
      assertThat(e).hasMessage("no space left");
    }
    assertThat(file).hasContent("first");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
