package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/** The simulated program did something that no correct program does. The message says what. */
final class SimulationFault extends RuntimeException {
  private @Nullable Core core;

  SimulationFault(String message) {
    super(message, null, false, false);
  }

  /** Records whose instruction it was. */
  SimulationFault by(Core executing) {
    core = executing;
    return this;
  }

  /** The core whose instruction was at fault; null where it was none's. */
  @Nullable Core core() {
    return core;
  }
}
