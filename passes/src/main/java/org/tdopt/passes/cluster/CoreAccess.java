package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;

/** That cores read or write a buffer, or a view of one. */
record CoreAccess(Value buffer, boolean write, Who who) {
  /** Which core touches which element. */
  sealed interface Who {
    /** Only that core touches the buffer. */
    record One(int core) implements Who {}

    /** Any core may touch any element. */
    record Any() implements Who {}

    /**
     * Each core touches a part that no other core touches.
     *
     * @param cuts for each dimension how it is cut, if it is
     */
    record Parts(List<Optional<Cut>> cuts) implements Who {
      public Parts {
        cuts = List.copyOf(cuts);
      }
    }
  }

  static final Who ANY = new Who.Any();

  /** What {@code op} says that it reads and writes. */
  static List<CoreAccess> byEffects(Operation op, Who who) {
    if (!(op instanceof MemoryEffects known)) {
      return List.of();
    }
    var list = new ArrayList<CoreAccess>();
    for (var effect : known.effects()) {
      boolean write = effect.kind() == Effect.Kind.WRITE;
      if (effect.value() != null && (write || effect.kind() == Effect.Kind.READ)) {
        list.add(new CoreAccess(effect.value(), write, who));
      }
    }
    return list;
  }

  /** Whether without a barrier in between the order of the two accesses is not certain. */
  boolean conflictsWith(CoreAccess later) {
    return (write || later.write)
        && BufferAliases.mayAlias(buffer, later.buffer)
        && !isBySameCores(later);
  }

  private boolean isBySameCores(CoreAccess later) {
    return switch (who) {
      case Who.One(int core) -> later.who instanceof Who.One(int other) && core == other;
      case Who.Any _ -> false;
      case Who.Parts parts ->
          parts.equals(later.who) && BufferAliases.isSameView(buffer, later.buffer);
    };
  }

  /** The access as seen after {@code loop} or in another iteration, where views may be others. */
  CoreAccess outside(ForOp loop) {
    return who instanceof Who.Parts parts
            && (isInside(buffer, loop)
                || parts.cuts.stream()
                    .flatMap(Optional::stream)
                    .flatMap(c -> Stream.of(c.chunk(), c.extent()))
                    .anyMatch(i -> i instanceof MixedIndex.Dynamic(Value v) && isInside(v, loop)))
        ? new CoreAccess(buffer, write, ANY)
        : this;
  }

  private static boolean isInside(Value value, ForOp loop) {
    var block = value.parentBlock();
    var owner = block == null ? null : block.parentOp();
    return owner != null && loop.isAncestorOf(owner);
  }
}
