package org.tdopt.testkit.shell;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A command that runs inside this process, on a thread of its own if others run beside it. */
final class ToolStage implements Stage {
  /** Tools parse and transform recursively; the default stack of a thread may be too small. */
  private static final long STACK_BYTES = 256L << 20;

  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Invocation invocation;
  private final Path directory;
  private final Optional<Stage> before;
  private final Optional<Pipe> pipe;
  private final Capture capturedOut = new Capture();
  private final Capture capturedErr = new Capture();
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private volatile int exit = KILLED;
  private @Nullable Thread thread;

  /** Opens the streams; {@link #start} or {@link #runHere} runs the command. */
  ToolStage(
      Invocation invocation,
      Redirection redirection,
      Optional<Stage> before,
      boolean unread,
      Path directory)
      throws ShellException {
    this.invocation = invocation;
    this.directory = directory;
    this.before = before;
    this.pipe = !unread && redirection.feedsNext() ? Optional.of(new Pipe()) : Optional.empty();
    try {
      var fed = before.flatMap(Stage::output);
      this.in =
          redirection.input().isPresent()
              ? Files.newInputStream(redirection.input().get())
              : fed.orElse(InputStream.nullInputStream());
      this.out = printer(redirection.out());
      this.err = redirection.merged() ? out : printer(redirection.err());
    } catch (IOException e) {
      throw new ShellException("cannot open a file for redirection: " + e);
    }
  }

  private PrintStream printer(Redirection.Sink sink) throws IOException {
    OutputStream target =
        switch (sink) {
          case Redirection.ToFile file -> new FileOutputStream(file.path().toFile(), file.append());
          case Redirection.Logged _ -> capturedErr;
          case Redirection.Piped _ ->
              pipe.<OutputStream>map(p -> new OutputGuard(p.writeEnd())).orElse(capturedOut);
        };
    return new PrintStream(new BufferedOutputStream(target), false, StandardCharsets.UTF_8);
  }

  void start() {
    thread =
        Thread.ofPlatform()
            .daemon()
            .stackSize(STACK_BYTES)
            .name("in-process tool")
            .start(this::run);
  }

  void runHere() {
    run();
  }

  private void run() {
    var tool = ((Invocation.InProcess) invocation.target()).tool();
    try {
      exit = tool.run(invocation.args(), in, out, err, directory, invocation.environment());
    } catch (OutputGuard.NobodyReads e) {
      exit = 0;
    } catch (Exception | StackOverflowError | AssertionError | OutOfMemoryError e) {
      out.flush();
      e.printStackTrace(err);
      exit = CRASH;
    } finally {
      close();
    }
  }

  private void close() {
    try {
      out.close();
      err.close();
    } catch (OutputGuard.NobodyReads e) {
      exit = 0;
    }
    try {
      // A program that still writes to this command is not failed by its end.
      if (before.isPresent() && before.get() instanceof ProgramStage program) {
        drain(program);
      }
      in.close();
    } catch (IOException e) {
      // The writer was killed with its end of the pipe open.
    }
  }

  private void drain(ProgramStage program) throws IOException {
    var buffer = new byte[1 << 14];
    long dropped = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      dropped += count;
      if (dropped > OutputGuard.PATIENCE) {
        program.cutOff();
        return;
      }
    }
  }

  @Override
  public Optional<InputStream> output() {
    return pipe.map(Pipe::readEnd);
  }

  @Override
  public boolean await(long nanos) throws InterruptedException {
    if (thread == null) {
      return true;
    }
    TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, nanos));
    return !thread.isAlive();
  }

  /** A thread cannot be killed: it is interrupted and its streams are taken away. */
  @Override
  public boolean stop() {
    if (thread == null || !thread.isAlive()) {
      return true;
    }
    thread.interrupt();
    try {
      in.close();
      thread.join(GRACE);
    } catch (IOException e) {
      // Its end of the pipe is gone already.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }

  @Override
  public int exitCode() {
    return exit;
  }

  @Override
  public Capture out() {
    return capturedOut;
  }

  @Override
  public Capture err() {
    return capturedErr;
  }
}
