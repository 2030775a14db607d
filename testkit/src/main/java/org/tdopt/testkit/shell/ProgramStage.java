package org.tdopt.testkit.shell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A command that is a process of its own. */
final class ProgramStage implements Stage {
  private static final int FIRST_SIGNAL = 129;
  private static final int LAST_SIGNAL = 159;
  private static final int BUFFER = 1 << 14;

  private final Process process;
  private final Optional<InputStream> output;
  private final Capture out = new Capture();
  private final Capture err = new Capture();
  private final List<Thread> pumps = new ArrayList<>();

  /** Whether its output was closed because nobody read it. */
  private volatile boolean cutOff;

  /**
   * Starts the process.
   *
   * @param input what the command before gives, if there is one
   * @param unread whether no command reads its output
   */
  ProgramStage(
      Invocation invocation,
      Redirection redirection,
      Optional<Stage> input,
      boolean unread,
      Path directory)
      throws ShellException {
    var program = (Invocation.Program) invocation.target();
    var builder = new ProcessBuilder(command(program, invocation.args()));
    builder.directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(invocation.environment());
    var source = redirection.input().isPresent() ? Optional.<Stage>empty() : input;
    boolean fed = source.flatMap(Stage::output).isPresent();
    builder.redirectInput(
        redirection
            .input()
            .map(file -> Redirect.from(file.toFile()))
            .orElse(fed ? Redirect.PIPE : Redirect.from(new File("/dev/null"))));
    builder.redirectOutput(file(redirection.out()));
    builder.redirectErrorStream(redirection.merged());
    if (!redirection.merged()) {
      builder.redirectError(file(redirection.err()));
    }
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new ShellException(
          "Could not create process (" + program.executable() + ") due to " + e.getMessage());
    }
    if (fed) {
      var from = source.get();
      pump(() -> feed(from, process.getOutputStream()));
    }
    output = unread ? Optional.empty() : connect(redirection);
    if (redirection.out() instanceof Redirection.Piped && unread) {
      pump(() -> copy(process.getInputStream(), out));
    } else if (redirection.out() instanceof Redirection.Logged) {
      pump(() -> copy(process.getInputStream(), err));
    }
    if (redirection.merged()) {
      return;
    }
    if (redirection.err() instanceof Redirection.Logged) {
      pump(() -> copy(process.getErrorStream(), err));
    } else if (redirection.err() instanceof Redirection.Piped && unread) {
      pump(() -> copy(process.getErrorStream(), out));
    }
  }

  private static List<String> command(Invocation.Program program, List<String> args) {
    var command = new ArrayList<String>();
    program
        .limits()
        .ifPresent(
            limits -> command.addAll(List.of("/bin/sh", "-c", limits + "; exec \"$0\" \"$@\"")));
    command.add(program.executable().toString());
    command.addAll(args);
    return command;
  }

  private static Redirect file(Redirection.Sink sink) {
    return switch (sink) {
      case Redirection.ToFile file ->
          file.append()
              ? Redirect.appendTo(file.path().toFile())
              : Redirect.to(file.path().toFile());
      case Redirection.Piped _, Redirection.Logged _ -> Redirect.PIPE;
    };
  }

  private Optional<InputStream> connect(Redirection redirection) {
    if (redirection.out() instanceof Redirection.Piped) {
      return Optional.of(process.getInputStream());
    }
    return redirection.err() instanceof Redirection.Piped
        ? Optional.of(process.getErrorStream())
        : Optional.empty();
  }

  private void pump(Runnable copying) {
    pumps.add(Thread.ofVirtual().start(copying));
  }

  private static void copy(InputStream from, OutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException e) {
      // The process was killed with its end of the pipe open.
    }
  }

  /** Copies until the end or until nobody reads any more; then the writer is cut off. */
  private static void feed(Stage writer, OutputStream to) {
    var from = writer.output().orElseThrow();
    try (from;
        var guard = new OutputGuard(to)) {
      var buffer = new byte[BUFFER];
      for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
        guard.write(buffer, 0, count);
        guard.flush();
      }
    } catch (OutputGuard.NobodyReads e) {
      if (writer instanceof ProgramStage program) {
        program.cutOff = true;
      }
    } catch (IOException e) {
      // The writer was killed with its end of the pipe open.
    }
  }

  /** Marks that its output is closed because nobody reads it. */
  void cutOff() {
    cutOff = true;
  }

  @Override
  public Optional<InputStream> output() {
    return output;
  }

  @Override
  public boolean await(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
      return false;
    }
    for (var pump : pumps) {
      TimeUnit.NANOSECONDS.timedJoin(pump, Math.max(1, end - System.nanoTime()));
      if (pump.isAlive()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean stop() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return true;
  }

  @Override
  public int exitCode() {
    if (process.isAlive()) {
      return KILLED;
    }
    int exit = process.exitValue();
    boolean signal = exit >= FIRST_SIGNAL && exit <= LAST_SIGNAL;
    int code = signal ? FIRST_SIGNAL - 1 - exit : exit;
    return cutOff && code == SIGPIPE ? 0 : code;
  }

  @Override
  public Capture out() {
    return out;
  }

  @Override
  public Capture err() {
    return err;
  }
}
