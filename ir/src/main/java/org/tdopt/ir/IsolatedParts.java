package org.tdopt.ir;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tdopt.ir.trait.IsolatedFromAbove;

/**
 * Operations that are isolated from above and side by side: no change inside one of them shows in
 * another, so threads may share the work on them.
 */
public final class IsolatedParts {
  /** How many a thread takes at a time. */
  private static final int PIECE = 32;

  private IsolatedParts() {}

  /** What is directly inside {@code op} if all of it is isolated and there are several; else none. */
  public static List<Operation> of(Operation op) {
    if (op.regions().size() != 1 || op.region(0).blocks().size() != 1) {
      return List.of();
    }
    var parts = op.region(0).entry().operations();
    for (var part : parts) {
      if (!(part instanceof IsolatedFromAbove)) {
        return List.of();
      }
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  /**
   * Does {@code work} on each part, several of them at once.
   *
   * @param workers makes what works on a run of parts, by itself
   * @param taker gets each of those afterwards, in the order of the parts
   */
  public static <T> void each(
      List<Operation> parts,
      Supplier<T> workers,
      BiConsumer<T, Operation> work,
      Consumer<T> taker) {
    Workers.<T>inOrder(
        Workers.available(),
        (parts.size() + PIECE - 1) / PIECE,
        () ->
            piece -> {
              var worker = workers.get();
              int end = Math.min(parts.size(), (piece + 1) * PIECE);
              for (var part : parts.subList(piece * PIECE, end)) {
                work.accept(worker, part);
              }
              return worker;
            },
        taker);
  }
}
