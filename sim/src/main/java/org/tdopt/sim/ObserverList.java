package org.tdopt.sim;

import java.util.List;

/** Several observers as one. */
final class ObserverList implements CoreObserver {
  private final CoreObserver[] observers;

  ObserverList(List<CoreObserver> observers) {
    this.observers = observers.toArray(CoreObserver[]::new);
  }

  @Override
  public void before(Core core, long now) {
    for (var observer : observers) {
      observer.before(core, now);
    }
  }

  @Override
  public void after(Core core) {
    for (var observer : observers) {
      observer.after(core);
    }
  }

  @Override
  public void finish(long now) {
    for (var observer : observers) {
      observer.finish(now);
    }
  }
}
