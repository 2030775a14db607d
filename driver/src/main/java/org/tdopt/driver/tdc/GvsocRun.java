package org.tdopt.driver.tdc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tdopt.riscv.Program;
import org.tdopt.sim.Gvsoc;
import org.tdopt.target.Chip;

/**
 * Runs a program on GVSoC, the simulator of the PULP project, if a {@code gvsoc} is on the path.
 *
 * @param stdout what the program printed
 */
record GvsocRun(String stdout) {
  private static final Pattern CYCLES = Pattern.compile("step \\d+ cycles (\\d+)");

  /**
   * Runs the program to its end.
   *
   * @param instructions what the program executes, which tells when GVSoC is to be stopped
   * @throws UserError if there is no {@code gvsoc}, it cannot run programs, or the program fails
   */
  static GvsocRun run(Program program, Chip chip, long instructions) throws UserError {
    var gvsoc = requireGvsoc();
    Gvsoc.Run run;
    try {
      run = gvsoc.run(program.elf(), chip.name(), Gvsoc.timeFor(instructions));
    } catch (IOException e) {
      throw new UserError(e.getMessage());
    }
    if (run.exitCode() != 0) {
      throw new UserError("the program ended on gvsoc with exit code " + run.exitCode());
    }
    return new GvsocRun(run.stdout());
  }

  /**
   * The {@code gvsoc} on the path.
   *
   * @throws UserError if there is none
   */
  static Gvsoc requireGvsoc() throws UserError {
    return Gvsoc.find()
        .orElseThrow(() -> new UserError("there is no gvsoc on the PATH; use --on=sim"));
  }

  /** Cycles of each step. */
  List<Long> cycles() {
    var found = new ArrayList<Long>();
    var lines = CYCLES.matcher(stdout);
    while (lines.find()) {
      found.add(Long.parseLong(lines.group(1)));
    }
    return found;
  }

  /** The lines that do not depend on time. */
  List<String> results() {
    return results(stdout);
  }

  /** The lines of a program's output that do not depend on time. */
  static List<String> results(String stdout) {
    return stdout.lines().filter(l -> !CYCLES.matcher(l).matches()).toList();
  }
}
