package org.tdopt.testkit.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the commands of a pipeline side by side, each reading what the one before writes. */
final class PipelineRun {
  private final List<Invocation> invocations;
  private final List<Redirection> redirections;
  private final Path directory;
  private final Deadline deadline;
  private final List<Stage> stages = new ArrayList<>();
  private boolean timedOut;
  private boolean stuck;

  PipelineRun(
      List<Invocation> invocations,
      List<Redirection> redirections,
      Path directory,
      Deadline deadline) {
    this.invocations = List.copyOf(invocations);
    this.redirections = List.copyOf(redirections);
    this.directory = directory;
    this.deadline = deadline;
  }

  boolean timedOut() {
    return timedOut;
  }

  /** Whether a command inside this process has not stopped at the deadline. */
  boolean stuck() {
    return stuck;
  }

  /** What the commands did, in the order written. */
  List<CommandResult> run() throws ShellException {
    try {
      start();
    } catch (ShellException e) {
      stages.forEach(Stage::stop);
      throw e;
    }
    try {
      for (var stage : stages.reversed()) {
        if (!stage.await(deadline.remainingNanos())) {
          timedOut = true;
          break;
        }
      }
    } catch (InterruptedException e) {
      timedOut = true;
      Thread.currentThread().interrupt();
    }
    if (timedOut) {
      stages.forEach(stage -> stuck |= !stage.stop());
    }
    var results = new ArrayList<CommandResult>();
    for (int i = 0; i < stages.size(); i++) {
      results.add(result(invocations.get(i), redirections.get(i), stages.get(i)));
    }
    return results;
  }

  private void start() throws ShellException {
    if (!Files.isDirectory(directory)) {
      throw new ShellException(
          "Could not create process (%s) due to [Errno 2] No such file or directory: '%s'"
              .formatted(name(invocations.getFirst()), directory));
    }
    Optional<Stage> before = Optional.empty();
    for (int i = 0; i < invocations.size(); i++) {
      var invocation = invocations.get(i);
      var redirection = redirections.get(i);
      boolean last = i + 1 == invocations.size();
      boolean unread = last || redirections.get(i + 1).input().isPresent();
      Stage stage =
          switch (invocation.target()) {
            case Invocation.Program _ ->
                new ProgramStage(invocation, redirection, before, unread, directory);
            case Invocation.InProcess _ ->
                new ToolStage(invocation, redirection, before, unread, directory);
          };
      stages.add(stage);
      before = Optional.of(stage);
      if (stage instanceof ToolStage tool) {
        // The last command needs no thread of its own, unless it may have to be left behind.
        if (last && !deadline.exists()) {
          tool.runHere();
        } else {
          tool.start();
        }
      }
    }
  }

  private static String name(Invocation invocation) {
    return switch (invocation.target()) {
      case Invocation.Program program -> program.executable().toString();
      case Invocation.InProcess _ -> invocation.words().getFirst();
    };
  }

  private CommandResult result(Invocation invocation, Redirection redirection, Stage stage) {
    int code = invocation.negation().apply(stage.exitCode());
    var files = code == 0 ? Map.<String, String>of() : contents(redirection);
    return new CommandResult(
        invocation.words(), stage.out().text(), stage.err().text(), code, timedOut, files);
  }

  private static Map<String, String> contents(Redirection redirection) {
    var contents = new LinkedHashMap<String, String>();
    redirection
        .written()
        .forEach(
            (name, path) -> {
              if (!Files.isRegularFile(path)) {
                return;
              }
              try {
                contents.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
              } catch (IOException e) {
                contents.put(name, "cannot be read: " + e);
              }
            });
    return contents;
  }
}
