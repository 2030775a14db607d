package org.tdopt.sim;

/** Sees what cores execute. */
interface CoreObserver {
  /** A core is about to execute the instruction at its pc, at {@code now}. */
  void before(Core core, long now);

  /** The instruction has been executed, except that a core which it put to sleep has no result. */
  default void after(Core core) {}

  /** The simulation has ended. */
  default void finish(long now) {}
}
