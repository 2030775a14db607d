package org.tdopt.sim;

/** Sees what cores execute from some cycle on. */
final class LateObserver implements CoreObserver {
  private final CoreObserver observer;
  private final Soc soc;
  private final long start;
  private boolean sees;

  /** An observer that starts so many cluster cycles after the program. */
  LateObserver(CoreObserver observer, Soc soc, long start) {
    this.observer = observer;
    this.soc = soc;
    this.start = start;
  }

  @Override
  public void before(Core core, long now) {
    sees = soc.sinceStart(core, now) >= start;
    if (sees) {
      observer.before(core, now);
    }
  }

  @Override
  public void after(Core core) {
    if (sees) {
      observer.after(core);
    }
  }

  @Override
  public void finish(long now) {
    observer.finish(now);
  }
}
