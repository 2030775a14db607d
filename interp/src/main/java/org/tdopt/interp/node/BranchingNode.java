package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.ExplodeLoop.LoopExplosionKind;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that branch to each other, of which the first is the entry. Compiled code has a copy of
 * each block once, with jumps between them.
 */
public final class BranchingNode extends StatementNode {
  /** Where a block goes to leave all blocks. */
  public static final int LEAVE = -1;

  private static final BranchTable ONLY = new BranchTable(new long[0], new int[0], 0);

  @Children private final BasicBlock[] blocks;

  public BranchingNode(List<BasicBlock> blocks) {
    this.blocks = blocks.toArray(BasicBlock[]::new);
  }

  /** One block and where it may go. */
  public static final class BasicBlock extends Node {
    private final int flag;
    private final BranchTable table;
    @CompilationFinal(dimensions = 1) private final int[] targets;
    @Child private StatementNode body;
    @Children private final StatementNode[] moves;

    private BasicBlock(
        StatementNode body,
        int flag,
        BranchTable table,
        List<? extends StatementNode> moves,
        int[] targets) {
      this.body = body;
      this.flag = flag;
      this.table = table;
      this.moves = moves.toArray(StatementNode[]::new);
      this.targets = targets.clone();
    }

    /**
     * A block that branches.
     *
     * @param flag what chooses the successor; null if there is only one
     * @param moves per successor, what gives its arguments their values
     * @param targets per successor, the number of the block
     */
    public static BasicBlock branching(
        StatementNode body,
        @Nullable Slot flag,
        BranchTable table,
        List<? extends StatementNode> moves,
        int[] targets) {
      return flag == null
          ? new BasicBlock(body, -1, ONLY, moves, targets)
          : new BasicBlock(body, flag.index(), table, moves, targets);
    }

    /** A block behind which control leaves; {@code results} sets what is returned. */
    public static BasicBlock leaving(StatementNode body, StatementNode results) {
      return new BasicBlock(body, -1, ONLY, List.of(results), new int[] {LEAVE});
    }

    private int successor(VirtualFrame frame) {
      return flag < 0 ? 0 : table.successor(frame.getLongStatic(flag));
    }
  }

  @Override
  @ExplodeLoop(kind = LoopExplosionKind.MERGE_EXPLODE)
  public void execute(VirtualFrame frame) {
    int at = 0;
    blocks:
    while (at != LEAVE) {
      CompilerAsserts.partialEvaluationConstant(at);
      var block = blocks[at];
      block.body.execute(frame);
      int taken = block.successor(frame);
      for (int i = 0; i < block.targets.length; i++) {
        if (i == taken) {
          block.moves[i].execute(frame);
          if (CompilerDirectives.hasNextTier() && block.targets[i] <= at) {
            LoopNode.reportLoopCount(this, 1);
          }
          at = block.targets[i];
          continue blocks;
        }
      }
      throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
