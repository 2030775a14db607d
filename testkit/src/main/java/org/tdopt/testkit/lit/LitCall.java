package org.tdopt.testkit.lit;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tdopt.testkit.shell.InProcessTool;

/**
 * One call of {@code tdlit}: what was asked and with what it is done.
 *
 * @param ownCommand how to start this program again, if that can be known
 * @param tools commands to run in process, by name
 */
record LitCall(
    LitOptions options,
    Optional<List<String>> ownCommand,
    Map<String, InProcessTool> tools,
    PrintStream out,
    PrintStream err) {}
