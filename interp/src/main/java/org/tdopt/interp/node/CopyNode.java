package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tdopt.interp.tensor.TensorValue;

/** Copies values to other slots, all at the same time. */
public final class CopyNode extends StatementNode {
  /**
   * One of the copies.
   *
   * @param shares whether the source is used again, so that a tensor has two owners afterwards
   */
  public record Move(Slot from, Slot to, boolean shares) {}

  @CompilationFinal(dimensions = 1) private final Move[] moves;

  private CopyNode(List<Move> moves) {
    this.moves = moves.toArray(Move[]::new);
  }

  /** A node for the moves; where one overwrites another's source, a temporary slot helps. */
  public static CopyNode of(List<Move> moves, Function<SlotKind, Slot> temporaries) {
    var first = new ArrayList<Move>();
    var second = new ArrayList<Move>();
    for (int i = 0; i < moves.size(); i++) {
      var move = moves.get(i);
      boolean overwritten = moves.subList(0, i).stream().anyMatch(m -> m.to().equals(move.from()));
      if (overwritten) {
        var temporary = temporaries.apply(move.from().kind());
        first.add(new Move(move.from(), temporary, false));
        second.add(new Move(temporary, move.to(), move.shares()));
      } else {
        second.add(move);
      }
    }
    first.addAll(second);
    return new CopyNode(first);
  }

  @Override
  @ExplodeLoop
  public void execute(VirtualFrame frame) {
    for (var m : moves) {
      if (m.shares && frame.getObjectStatic(m.from.index()) instanceof TensorValue tensor) {
        tensor.share();
      }
      m.to.copy(frame, m.from);
    }
  }
}
