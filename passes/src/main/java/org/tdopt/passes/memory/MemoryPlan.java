package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.passes.memory.BufferLifetimes.Lifetime;

/**
 * Places for the buffers of one memory space such that no two that live at the same time overlap.
 *
 * @param bytes the end of the last buffer
 */
public record MemoryPlan(List<Place> places, long bytes) {
  /** Bytes that each buffer's start is a multiple of. */
  private static final long ALIGNMENT = 16;

  public MemoryPlan {
    places = List.copyOf(places);
  }

  /** A buffer at {@code offset} bytes from the base of its space. */
  public record Place(Lifetime lifetime, long offset) {
    AllocOp buffer() {
      return lifetime.buffer();
    }

    long end() {
      return offset + lifetime.bytes();
    }
  }

  private static final Comparator<Lifetime> BY_SIZE =
      Comparator.comparingLong(Lifetime::bytes).reversed();
  private static final Comparator<Lifetime> BY_LENGTH =
      Comparator.comparingInt((Lifetime l) -> l.hull().start() - l.hull().end());
  private static final Comparator<Lifetime> BY_START =
      Comparator.comparingInt(l -> l.hull().start());

  /** In which order first fit places the buffers. */
  private static final List<Comparator<Lifetime>> ORDERS =
      List.of(BY_SIZE, BY_LENGTH.thenComparing(BY_SIZE), BY_START.thenComparing(BY_SIZE));

  /** The best of first fit by decreasing size, by decreasing length of life and by start. */
  public static MemoryPlan of(List<Lifetime> lifetimes) {
    return ORDERS.stream()
        .map(order -> firstFit(lifetimes, order))
        .min(Comparator.comparingLong(MemoryPlan::bytes))
        .orElseThrow();
  }

  /** Whether {@link #of} needs at most {@code bytes}. */
  public static boolean fits(List<Lifetime> lifetimes, long bytes) {
    return lifetimes.stream().mapToLong(Lifetime::bytes).max().orElse(0) <= bytes
        && ORDERS.stream().anyMatch(order -> firstFit(lifetimes, order).bytes <= bytes);
  }

  private static MemoryPlan firstFit(List<Lifetime> lifetimes, Comparator<Lifetime> order) {
    var places = new ArrayList<Place>();
    long bytes = 0;
    for (var lifetime : lifetimes.stream().sorted(order).toList()) {
      var place = new Place(lifetime, lowestGap(lifetime, places));
      int at = 0;
      while (at < places.size() && places.get(at).offset <= place.offset) {
        at++;
      }
      places.add(at, place);
      bytes = Math.max(bytes, place.end());
    }
    return new MemoryPlan(places, bytes);
  }

  /** {@code places} are in the order of their offsets. */
  private static long lowestGap(Lifetime lifetime, List<Place> places) {
    long alignment = Math.max(ALIGNMENT, lifetime.buffer().alignment().orElse(1));
    long offset = 0;
    for (var place : places) {
      if (place.end() > offset && place.lifetime.overlaps(lifetime)) {
        if (offset + lifetime.bytes() <= place.offset) {
          return offset;
        }
        offset = Math.ceilDiv(place.end(), alignment) * alignment;
      }
    }
    return offset;
  }

  /** The buffers that live at the position where they take most bytes together, largest first. */
  static List<Lifetime> crowd(List<Lifetime> lifetimes) {
    List<Lifetime> worst = List.of();
    long most = -1;
    for (var at : lifetimes) {
      for (var span : at.spans()) {
        var point = new BufferLifetimes.Span(span.start(), span.start());
        var live =
            lifetimes.stream()
                .filter(l -> l.spans().stream().anyMatch(point::overlaps))
                .toList();
        long bytes = live.stream().mapToLong(Lifetime::bytes).sum();
        if (bytes > most) {
          most = bytes;
          worst = live;
        }
      }
    }
    return worst.stream()
        .sorted(Comparator.comparingLong(Lifetime::bytes).reversed())
        .toList();
  }
}
