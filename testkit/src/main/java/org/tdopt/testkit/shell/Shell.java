package org.tdopt.testkit.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs parsed command lines and keeps what each command did. */
public final class Shell {
  private static final int NOT_RUNNABLE = 127;
  private static final Pattern READ_FILE = Pattern.compile("%\\{readfile:([^}]*)\\}");

  private final Map<String, InProcessTool> tools;
  private final ShellState state;
  private final StateBuiltins stateBuiltins;
  private final Deadline deadline;
  private final List<CommandResult> results = new ArrayList<>();
  private boolean timedOut;
  private boolean stuck;
  private boolean unresolved;

  /**
   * Makes a shell.
   *
   * @param tools the commands to run in process, by name
   */
  public Shell(
      Map<String, InProcessTool> tools,
      Path directory,
      Map<String, String> environment,
      Deadline deadline) {
    this.tools = Map.copyOf(tools);
    this.state = new ShellState(directory, environment);
    this.stateBuiltins = new StateBuiltins(state);
    this.deadline = deadline;
  }

  /** What the commands did, in the order they ran. */
  public List<CommandResult> results() {
    return List.copyOf(results);
  }

  public boolean timedOut() {
    return timedOut;
  }

  /** Whether a command that runs in this process goes on after the deadline. */
  public boolean stuck() {
    return stuck;
  }

  /** Whether a redirection named a file that cannot be opened, which makes a test unresolved. */
  public boolean unresolved() {
    return unresolved;
  }

  /**
   * Runs {@code node}; the exit code of what ran last, or of the last command that failed in a
   * pipeline. A command that cannot be run at all ends everything.
   */
  public int run(ShellNode node) {
    try {
      return runNode(node);
    } catch (ShellException e) {
      unresolved = e.unresolved();
      results.add(
          new CommandResult(e.words(), "", e.getMessage(), NOT_RUNNABLE, timedOut, Map.of()));
      return NOT_RUNNABLE;
    }
  }

  private int runNode(ShellNode node) throws ShellException {
    return switch (node) {
      case ShellNode.Sequence(var left, var joint, var right) -> {
        int exit = runNode(left);
        boolean goesOn =
            !timedOut
                && switch (joint) {
                  case ALWAYS -> true;
                  case AND -> exit == 0;
                  case OR -> exit != 0;
                };
        yield goesOn ? runNode(right) : exit;
      }
      case ShellNode.Pipeline(var commands) -> runPipeline(commands);
    };
  }

  private int runPipeline(List<ShellNode.Command> commands) throws ShellException {
    var invocations = new ArrayList<Invocation>();
    var redirections = new ArrayList<Redirection>();
    for (var command : commands) {
      try {
        var words = new CommandWords(expand(command.words()), state.environment());
        var alone = runAlone(command, words, commands.size() == 1);
        if (alone.isPresent()) {
          results.add(alone.get());
          return alone.get().exitCode();
        }
        invocations.add(invocation(command, words, commands.size() == 1));
        var redirection = Redirection.of(command, state.directory());
        requireAllowed(words.rest().getFirst(), redirection, commands.size() == 1);
        redirections.add(redirection);
      } catch (ShellException e) {
        throw e.in(command);
      }
    }
    var run = new PipelineRun(invocations, redirections, state.directory(), deadline);
    List<CommandResult> ended;
    try {
      ended = run.run();
    } catch (ShellException e) {
      throw e.in(commands.getLast());
    }
    timedOut |= run.timedOut();
    stuck |= run.stuck();
    results.addAll(ended);
    int exit = 0;
    for (var result : ended) {
      exit = result.exitCode() == 0 ? exit : result.exitCode();
    }
    return exit;
  }

  /**
   * An {@code echo} that is no part of a pipeline has lit's limits, so that tests run there, too.
   */
  private static void requireAllowed(String name, Redirection redirection, boolean onlyOne)
      throws ShellException {
    boolean others =
        redirection.input().isPresent()
            || redirection.merged()
            || !(redirection.err() instanceof Redirection.Logged);
    if (name.equals("echo") && onlyOne && others) {
      throw new ShellException("stdin and stderr redirects not supported for echo");
    }
  }

  /** What changes the shell itself, and a bare {@code env}: neither is part of a pipeline. */
  private Optional<CommandResult> runAlone(
      ShellNode.Command command, CommandWords words, boolean onlyOne) throws ShellException {
    var asWritten = command.words().stream().map(ShellNode.Word::text).toList();
    if (words.rest().isEmpty()) {
      var text =
          words.environment().entrySet().stream()
              .map(variable -> variable.getKey() + "=" + variable.getValue())
              .collect(Collectors.joining("\n"));
      return Optional.of(new CommandResult(asWritten, text, "", 0, false, Map.of()));
    }
    var name = words.rest().getFirst();
    if (!StateBuiltins.NAMES.contains(name)) {
      return Optional.empty();
    }
    if (words.changesEnvironment()) {
      throw new ShellException("Error: 'env' cannot call '" + name + "'");
    }
    if (words.negation().wantsCrash()) {
      throw new ShellException("Error: 'not --crash' cannot call '" + name + "'");
    }
    if (!onlyOne) {
      throw new ShellException("Unsupported: '" + name + "' cannot be part of a pipeline");
    }
    var outcome = stateBuiltins.run(words.rest());
    boolean inverted = words.negation().inverts();
    int exit = inverted ? (outcome.exitCode() == 0 ? 1 : 0) : outcome.exitCode();
    return Optional.of(
        new CommandResult(asWritten, "", outcome.errors(), exit, timedOut, Map.of()));
  }

  private Invocation invocation(ShellNode.Command command, CommandWords words, boolean onlyOne)
      throws ShellException {
    var name = words.rest().getFirst();
    return new Invocation(
        command,
        words.negation(),
        target(name, words.environment(), onlyOne),
        words.rest().subList(1, words.rest().size()),
        new TreeMap<>(words.environment()));
  }

  private Invocation.Target target(String name, Map<String, String> environment, boolean onlyOne)
      throws ShellException {
    var tool = Optional.ofNullable(tools.get(name)).or(() -> Builtins.find(name, onlyOne));
    if (tool.isPresent()) {
      return new Invocation.InProcess(tool.get());
    }
    var path =
        Optional.ofNullable(environment.get("PATH"))
            .orElseGet(() -> state.environment().getOrDefault("PATH", ""));
    var executable =
        Executables.find(name, path, state.directory())
            .orElseThrow(() -> new ShellException("'" + name + "': command not found"));
    return new Invocation.Program(executable, state.limits());
  }

  private List<String> expand(List<ShellNode.Word> words) throws ShellException {
    var expanded = new ArrayList<String>();
    for (var word : words) {
      if (word.glob()) {
        expanded.addAll(Globs.expand(word.text(), state.directory()));
      } else {
        expanded.add(readFiles(word.text()));
      }
    }
    return expanded;
  }

  private String readFiles(String word) throws ShellException {
    var matcher = READ_FILE.matcher(word);
    var out = new StringBuilder();
    while (matcher.find()) {
      var file = state.directory().resolve(matcher.group(1));
      try {
        matcher.appendReplacement(out, Matcher.quoteReplacement(Files.readString(file)));
      } catch (IOException e) {
        throw new ShellException("File specified in readfile substitution does not exist: " + file);
      }
    }
    return matcher.appendTail(out).toString();
  }
}
