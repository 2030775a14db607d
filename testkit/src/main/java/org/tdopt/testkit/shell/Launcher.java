package org.tdopt.testkit.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs one command, inside this process or as a process of its own, and waits for its end. */
final class Launcher {
  /** Exit codes above this one tell of a death by a signal. */
  static final int LAST_NORMAL_EXIT = 128;

  /** The exit code of a tool that threw: the one of a process that aborted. */
  static final int CRASH = LAST_NORMAL_EXIT + 6;

  private final Deadline deadline;

  Launcher(Deadline deadline) {
    this.deadline = deadline;
  }

  int runInProcess(
      InProcessTool tool,
      List<String> args,
      Streams streams,
      Path directory,
      Map<String, String> environment)
      throws TimeoutReached {
    var out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
    var err =
        streams.merged() ? out : new PrintStream(streams.err(), false, StandardCharsets.UTF_8);
    var exit = new AtomicInteger(CRASH);
    Runnable body =
        () -> exit.set(call(tool, args, streams.in(), out, err, directory, environment));
    if (deadline.exists()) {
      runUntilDeadline(body);
    } else {
      body.run();
    }
    out.flush();
    err.flush();
    return exit.get();
  }

  private static int call(
      InProcessTool tool,
      List<String> args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path directory,
      Map<String, String> environment) {
    try {
      return tool.run(args, in, out, err, directory, environment);
    } catch (Exception | StackOverflowError | AssertionError | OutOfMemoryError e) {
      out.flush();
      e.printStackTrace(err);
      return CRASH;
    }
  }

  /** A tool cannot be killed: past the deadline it is interrupted and left behind. */
  private void runUntilDeadline(Runnable body) throws TimeoutReached {
    var thread = Thread.ofPlatform().daemon().name("in-process tool").start(body);
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline.remainingNanos()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (thread.isAlive()) {
      thread.interrupt();
      throw new TimeoutReached();
    }
  }

  int runProcess(
      Path executable,
      List<String> args,
      Streams streams,
      Path directory,
      Map<String, String> environment)
      throws ShellException, TimeoutReached {
    var command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(args);
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectErrorStream(streams.merged());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new ShellException(
          "could not create process (" + executable + ") due to " + e.getMessage());
    }
    var pumps =
        List.of(
            pump(streams.in(), process.getOutputStream()),
            pump(process.getInputStream(), keepOpen(streams.out())),
            pump(process.getErrorStream(), keepOpen(streams.err())));
    try {
      if (!process.waitFor(deadline.remainingNanos(), TimeUnit.NANOSECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new TimeoutReached();
      }
      for (var pump : pumps.subList(1, pumps.size())) {
        pump.join();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new TimeoutReached();
    }
  }

  private static Thread pump(InputStream from, OutputStream to) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try (to) {
                from.transferTo(to);
              } catch (IOException e) {
                // The reader has closed its end early, as a process may.
              }
            });
  }

  /** The streams of a command are closed once all its pumps are done. */
  private static OutputStream keepOpen(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
