package org.tdopt.ir;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Spreads numbered pieces of work over threads; what comes of them is taken in their order. */
public final class Workers {
  /** A piece's outcome: what it made, or what it threw. */
  private record Outcome<T>(@Nullable T made, @Nullable Throwable thrown) {}

  private Workers() {}

  /** As many threads as the machine runs at once. */
  public static int available() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Makes pieces 0 to {@code count - 1} and hands each to {@code taker}, in order and in the calling
   * thread, which also makes pieces. Pieces are begun in order. What a piece throws is thrown here,
   * in its turn.
   *
   * @param makers called once in each thread for the function that makes pieces there
   */
  public static <T> void inOrder(
      int threads, int count, Supplier<? extends IntFunction<T>> makers, Consumer<T> taker) {
    var outcomes = new AtomicReferenceArray<@Nullable Outcome<T>>(count);
    var next = new AtomicInteger();
    Runnable work =
        () -> {
          var maker = makers.get();
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            outcomes.set(i, make(maker, i));
          }
        };
    var others = new ArrayList<Thread>();
    for (int i = 1; i < Math.min(threads, count); i++) {
      others.add(Thread.ofPlatform().name("worker-" + i).daemon().start(work));
    }
    try {
      var maker = makers.get();
      int taken = 0;
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        outcomes.set(i, make(maker, i));
        taken = take(outcomes, taken, taker);
      }
      others.forEach(Workers::await);
      take(outcomes, taken, taker);
    } finally {
      next.set(count);
      others.forEach(Workers::await);
    }
  }

  /** Runs {@code work} in the calling thread and {@code threads - 1} others at once. */
  public static void together(int threads, Runnable work) {
    inOrder(
        threads,
        threads,
        () ->
            _ -> {
              work.run();
              return true;
            },
        _ -> {});
  }

  private static <T> Outcome<T> make(IntFunction<T> maker, int i) {
    try {
      return new Outcome<>(maker.apply(i), null);
    } catch (RuntimeException | Error e) {
      return new Outcome<>(null, e);
    }
  }

  /** Takes what is there from {@code from} on; how far that was. */
  private static <T> int take(
      AtomicReferenceArray<@Nullable Outcome<T>> outcomes, int from, Consumer<T> taker) {
    for (int i = from; i < outcomes.length(); i++) {
      var outcome = outcomes.getAndSet(i, null);
      if (outcome == null) {
        return i;
      }
      switch (outcome.thrown) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case null, default -> {
          if (outcome.made != null) {
            taker.accept(outcome.made);
          }
        }
      }
    }
    return outcomes.length();
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
