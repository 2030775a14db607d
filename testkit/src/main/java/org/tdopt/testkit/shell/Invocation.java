package org.tdopt.testkit.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command of a pipeline ready to start.
 *
 * @param command as written
 * @param target what runs it
 * @param args without the command's name
 */
record Invocation(
    ShellNode.Command command,
    Negation negation,
    Target target,
    List<String> args,
    Map<String, String> environment) {
  sealed interface Target {}

  record InProcess(InProcessTool tool) implements Target {}

  record Program(Path executable, Optional<String> limits) implements Target {}

  List<String> words() {
    return command.words().stream().map(ShellNode.Word::text).toList();
  }
}
