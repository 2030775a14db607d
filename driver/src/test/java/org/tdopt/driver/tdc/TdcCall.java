package org.tdopt.driver.tdc;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tools;

/** One call of {@code tdc} in this process. */
record TdcCall(int exitCode, String out, String err) {
  static TdcCall of(Path model, String... options) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of(""));
    var arguments = Stream.concat(Stream.of(model.toString()), Stream.of(options)).toList();
    int code = Tools.run("tdc", arguments, console);
    return new TdcCall(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A call that must succeed. */
  static TdcCall succeeding(Path model, String... options) {
    var call = of(model, options);
    if (call.exitCode != 0 || !call.err.isEmpty()) {
      throw new AssertionError("exit code %d: %s%s".formatted(call.exitCode, call.err, call.out));
    }
    return call;
  }

  /** What the program printed. */
  List<String> programLines() {
    var line = Pattern.compile("step \\d+ loss 0x[0-9a-f]{8}|params crc32 0x[0-9a-f]{8}");
    return out.lines().filter(l -> line.matcher(l).matches()).toList();
  }
}
