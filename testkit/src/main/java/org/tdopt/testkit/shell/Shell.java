package org.tdopt.testkit.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs parsed command lines and keeps what each command did. The commands of a pipeline run one
 * after the other, each with the whole output of the one before as its input.
 */
public final class Shell {
  private static final int NOT_RUNNABLE = 127;
  private static final Pattern READ_FILE = Pattern.compile("%\\{readfile:([^}]*)\\}");

  private enum Negation {
    BANG,
    /** Wants a failure that is no crash. */
    NOT,
    /** Wants a crash. */
    NOT_CRASH;

    int apply(int exit) {
      boolean crashed = exit > Launcher.LAST_NORMAL_EXIT || exit < 0;
      boolean good =
          switch (this) {
            case BANG -> exit != 0;
            case NOT -> exit != 0 && !crashed;
            case NOT_CRASH -> crashed;
          };
      return good ? 0 : 1;
    }
  }

  private final Map<String, InProcessTool> tools;
  private final ShellState state;
  private final Builtins builtins;
  private final Launcher launcher;
  private final List<CommandResult> results = new ArrayList<>();
  private boolean timedOut;

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
    this.builtins = new Builtins(state);
    this.launcher = new Launcher(deadline);
  }

  /** What the commands did, in the order they ran. */
  public List<CommandResult> results() {
    return List.copyOf(results);
  }

  public boolean timedOut() {
    return timedOut;
  }

  /**
   * Runs {@code node}; the exit code of what ran last, or of the last command that failed in a
   * pipeline.
   */
  public int run(ShellNode node) {
    return switch (node) {
      case ShellNode.Sequence(var left, var joint, var right) -> {
        int exit = run(left);
        boolean goesOn =
            !timedOut
                && switch (joint) {
                  case ALWAYS -> true;
                  case AND -> exit == 0;
                  case OR -> exit != 0;
                };
        yield goesOn ? run(right) : exit;
      }
      case ShellNode.Pipeline(var commands) -> runPipeline(commands);
    };
  }

  private int runPipeline(List<ShellNode.Command> commands) {
    int exit = 0;
    var input = new byte[0];
    for (var command : commands) {
      var words = command.words().stream().map(ShellNode.Word::text).toList();
      try (var streams = Streams.open(command, input, state.directory())) {
        int own;
        try {
          own = runCommand(command, streams);
        } catch (TimeoutReached e) {
          timedOut = true;
          own = Launcher.LAST_NORMAL_EXIT + 9;
        }
        var files = own == 0 ? Map.<String, String>of() : streams.redirectedFiles();
        results.add(
            new CommandResult(
                words, streams.capturedOut(), streams.capturedErr(), own, timedOut, files));
        exit = own == 0 ? exit : own;
        input = streams.piped();
      } catch (ShellException e) {
        results.add(
            new CommandResult(words, "", e.getMessage() + "\n", NOT_RUNNABLE, false, Map.of()));
        return NOT_RUNNABLE;
      }
      if (timedOut) {
        break;
      }
    }
    return exit;
  }

  /** Takes {@code env}, {@code not} and {@code !} off the front and runs the rest. */
  private int runCommand(ShellNode.Command command, Streams streams)
      throws ShellException, TimeoutReached {
    var words = expand(command.words());
    Map<String, String> environment = state.environment();
    var negations = new ArrayList<Negation>();
    int at = 0;
    while (true) {
      if (at == words.size()) {
        if (!negations.isEmpty()) {
          throw new ShellException("'not' requires a subcommand");
        }
        return printEnvironment(environment, streams);
      }
      switch (words.get(at)) {
        case "env" -> {
          var changed = new TreeMap<>(environment);
          at = assign(words, at + 1, changed);
          environment = changed;
        }
        case "!" -> {
          negations.add(Negation.BANG);
          at++;
        }
        case "not" -> {
          boolean crash = at + 1 < words.size() && words.get(at + 1).equals("--crash");
          negations.add(crash ? Negation.NOT_CRASH : Negation.NOT);
          at += crash ? 2 : 1;
        }
        default -> {
          int exit = runPlain(words.subList(at, words.size()), environment, streams);
          for (var negation : negations.reversed()) {
            exit = negation.apply(exit);
          }
          return exit;
        }
      }
    }
  }

  private int runPlain(List<String> words, Map<String, String> environment, Streams streams)
      throws ShellException, TimeoutReached {
    var name = words.getFirst();
    var args = words.subList(1, words.size());
    var directory = state.directory();
    var tool = Optional.ofNullable(tools.get(name)).or(() -> builtins.find(name));
    if (tool.isPresent()) {
      return launcher.runInProcess(tool.get(), args, streams, directory, environment);
    }
    var path = Optional.ofNullable(environment.get("PATH")).orElse(System.getenv("PATH"));
    var executable =
        Executables.find(name, Optional.ofNullable(path).orElse(""), directory)
            .orElseThrow(() -> new ShellException("'" + name + "': command not found"));
    return launcher.runProcess(executable, args, streams, directory, environment);
  }

  private static int printEnvironment(Map<String, String> environment, Streams streams)
      throws ShellException {
    var text = new StringBuilder();
    environment.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    try {
      streams.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
      return 0;
    } catch (IOException e) {
      throw new ShellException("env: cannot write: " + e);
    }
  }

  /** Applies {@code -i}, {@code -u NAME} and {@code NAME=VALUE}; the index after them. */
  private static int assign(List<String> words, int from, Map<String, String> environment) {
    int at = from;
    for (; at < words.size(); at++) {
      var word = words.get(at);
      int equals = word.indexOf('=');
      if (word.equals("-i")) {
        environment.clear();
      } else if (word.equals("-u") && at + 1 < words.size()) {
        environment.remove(words.get(++at));
      } else if (equals > 0) {
        environment.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        break;
      }
    }
    return at;
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
      var name = matcher.group(1);
      try {
        var text = Files.readString(state.directory().resolve(name));
        matcher.appendReplacement(out, Matcher.quoteReplacement(text.stripTrailing()));
      } catch (IOException e) {
        throw new ShellException("cannot read '" + name + "' for %{readfile:}: " + e);
      }
    }
    return matcher.appendTail(out).toString();
  }
}
