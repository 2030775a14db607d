package org.tdopt.testkit.filecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInput;
import org.tdopt.testkit.filecheck.OptionParser.UsageException;

/** The command {@code filecheck}; it can run any number of times in one process. */
public final class FileCheckCommand {
  private FileCheckCommand() {}

  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err));
  }

  /**
   * Runs with the options of the environment variable {@code FILECHECK_OPTS} before {@code args}.
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(Arrays.asList(args), in, out, err, Path.of(""), System.getenv());
  }

  /** Runs with the options of {@code FILECHECK_OPTS} in {@code environment} before {@code args}. */
  public static int run(
      List<String> args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path directory,
      Map<String, String> environment) {
    var all = new ArrayList<>(OptionTokens.split(environment.getOrDefault("FILECHECK_OPTS", "")));
    all.addAll(args);
    return run(all, in, out, err, directory);
  }

  /**
   * Runs with exactly {@code args}; file names are relative to {@code directory}.
   *
   * @return 0 for a match, 1 for none or a wrong option, 2 if a file, a prefix, a definition or the
   *     check file is unusable
   */
  public static int run(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Path directory) {
    FileCheckOptions options;
    try {
      var parser = OptionParser.parse(args.stream().map(FileCheck::toBytes).toList());
      if (parser.wantsHelp() || parser.wantsVersion()) {
        write(err, parser.mistakes());
      }
      if (parser.wantsHelp()) {
        write(out, HelpText.USAGE);
        return ExitCode.MATCHED;
      }
      if (parser.wantsVersion()) {
        write(out, HelpText.VERSION);
        return ExitCode.MATCHED;
      }
      options = parser.options();
    } catch (UsageException e) {
      write(err, e.getMessage());
      return ExitCode.FAILED;
    }
    if (options.dumpInput() == DumpInput.HELP) {
      write(out, HelpText.DUMP_INPUT);
      return ExitCode.MATCHED;
    }
    if (options.checkFile().isEmpty()) {
      write(err, "<check-file> not specified\n");
      return ExitCode.USAGE;
    }
    try {
      var checkFile = read("check", options.checkFile(), in, directory);
      var input = read("input", options.inputFile(), in, directory);
      var result = FileCheck.run(options, checkFile, input);
      write(err, result.messages());
      return result.exitCode();
    } catch (IOException e) {
      write(err, e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static SourceText read(String role, String name, InputStream in, Path directory)
      throws IOException {
    if (name.equals("-")) {
      return new SourceText("<stdin>", decode(in.readAllBytes()));
    }
    try {
      var path = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      if (Files.isDirectory(directory.resolve(path))) {
        throw new IsDirectoryException();
      }
      return new SourceText(name, decode(Files.readAllBytes(directory.resolve(path))));
    } catch (IOException | InvalidPathException e) {
      throw new IOException(
          "Could not open %s file '%s': %s\n".formatted(role, name, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    if (e instanceof IsDirectoryException) {
      return "Is a directory";
    }
    if (e instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    return Optional.ofNullable(e.getMessage()).orElse("cannot be read");
  }

  private static final class IsDirectoryException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static String decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static void write(PrintStream stream, String bytes) {
    stream.writeBytes(bytes.getBytes(StandardCharsets.ISO_8859_1));
    stream.flush();
  }
}
