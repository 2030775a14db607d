package org.tdopt.sim;

/** The simulated program did something that no correct program does. The message says what. */
final class SimulationFault extends RuntimeException {
  SimulationFault(String message) {
    super(message, null, false, false);
  }
}
