package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  /** The best of first fit by decreasing size, by decreasing length of life and by start. */
  public static MemoryPlan of(List<Lifetime> lifetimes) {
    var bySize = Comparator.comparingLong(Lifetime::bytes).reversed();
    var byLength =
        Comparator.comparingInt((Lifetime l) -> l.hull().start() - l.hull().end());
    var byStart = Comparator.comparingInt((Lifetime l) -> l.hull().start());
    return Stream.of(bySize, byLength.thenComparing(bySize), byStart.thenComparing(bySize))
        .map(order -> firstFit(lifetimes.stream().sorted(order).toList()))
        .min(Comparator.comparingLong(MemoryPlan::bytes))
        .orElseThrow();
  }

  private static MemoryPlan firstFit(List<Lifetime> lifetimes) {
    var places = new ArrayList<Place>();
    long bytes = 0;
    for (var lifetime : lifetimes) {
      var place = new Place(lifetime, lowestGap(lifetime, places));
      places.add(place);
      bytes = Math.max(bytes, place.end());
    }
    return new MemoryPlan(places, bytes);
  }

  private static long lowestGap(Lifetime lifetime, List<Place> places) {
    long size = lifetime.bytes();
    long alignment = Math.max(ALIGNMENT, lifetime.buffer().alignment().orElse(1));
    var busy =
        places.stream()
            .filter(p -> p.lifetime.overlaps(lifetime))
            .sorted(Comparator.comparingLong(Place::offset))
            .toList();
    long offset = 0;
    for (var place : busy) {
      if (offset + size <= place.offset) {
        return offset;
      }
      offset = Math.max(offset, Math.ceilDiv(place.end(), alignment) * alignment);
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
