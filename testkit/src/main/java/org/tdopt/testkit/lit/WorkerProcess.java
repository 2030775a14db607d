package org.tdopt.testkit.lit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs tests in a Java process of its own. Under a timeout every worker has one: a tool that runs
 * inside a process and does not stop ends with it, and costs the tests after it nothing.
 */
final class WorkerProcess implements TestExecutor {
  /** In the environment of such a process; the value is the folder for temporary files. */
  static final String VARIABLE = "TDLIT_WORKER";

  /** What a process may take beyond the timeout before it is taken for lost. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final List<String> command;
  private final Path temporary;
  private final Duration timeout;
  private Optional<Process> process = Optional.empty();

  WorkerProcess(List<String> command, Path temporary, Duration timeout) {
    this.command = List.copyOf(command);
    this.temporary = temporary;
    this.timeout = timeout;
  }

  /** How this process was started, if it was with {@code arguments} last. */
  static Optional<List<String>> commandOfThisProcess(List<String> arguments) {
    var info = ProcessHandle.current().info();
    var all = Arrays.asList(info.arguments().orElse(new String[0]));
    int first = all.size() - arguments.size();
    if (info.command().isEmpty()
        || first <= 0
        || !all.subList(first, all.size()).equals(arguments)) {
      return Optional.empty();
    }
    var command = new ArrayList<>(List.of(info.command().get()));
    command.addAll(all);
    return Optional.of(command);
  }

  @Override
  public TestResult run(LitTest test) {
    long start = System.nanoTime();
    Process worker;
    try {
      worker = process.filter(Process::isAlive).isPresent() ? process.get() : start();
    } catch (IOException e) {
      return TestResult.notRun(ResultCode.UNRESOLVED, "cannot start a worker: " + e).since(start);
    }
    var watchdog = watch(worker);
    try {
      new PrintStream(worker.getOutputStream(), true, StandardCharsets.UTF_8)
          .print(test.fullName() + "\n");
      var answer = WorkerAnswer.read(new DataInputStream(worker.getInputStream()));
      if (answer.stuck()) {
        close();
      }
      return answer.result();
    } catch (IOException e) {
      close();
      return TestResult.notRun(
              ResultCode.TIMEOUT,
              "Timeout: the worker was killed after %d seconds or ended by itself\n"
                  .formatted(timeout.plus(GRACE).toSeconds()))
          .since(start);
    } finally {
      watchdog.interrupt();
    }
  }

  private Process start() throws IOException {
    var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    builder.environment().put(VARIABLE, temporary.toString());
    var started = builder.start();
    process = Optional.of(started);
    return started;
  }

  /** Ends {@code worker} if it says nothing for too long. */
  private Thread watch(Process worker) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                if (!worker.waitFor(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)) {
                  worker.descendants().forEach(ProcessHandle::destroyForcibly);
                  worker.destroyForcibly();
                }
              } catch (InterruptedException e) {
                // The worker has answered.
              }
            });
  }

  @Override
  public void close() {
    process.ifPresent(
        worker -> {
          worker.descendants().forEach(ProcessHandle::destroyForcibly);
          worker.destroyForcibly();
        });
    process = Optional.empty();
  }
}
