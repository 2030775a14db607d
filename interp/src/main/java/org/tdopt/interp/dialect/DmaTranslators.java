package org.tdopt.interp.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.OptionalInt;
import org.tdopt.dialects.dma.NoneOp;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.interp.memory.BlockCopy;
import org.tdopt.interp.memory.Core;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.memory.Site;
import org.tdopt.interp.memory.Token;
import org.tdopt.interp.node.ConstantNode;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.interp.translate.UnitBuilder;

/** Asynchronous copies. The bytes move when a copy starts; until its wait nobody may look. */
public final class DmaTranslators implements TranslatorProvider {
  /** In the place of a core's number: every core. */
  private static final int EVERY_CORE = -1;

  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(StartOp.class, DmaTranslators::start)
        .node(
            WaitOp.class,
            (op, unit) ->
                new WaitNode(
                    unit.module().site(op),
                    unit.slot(op.token()).index(),
                    core(op.core()),
                    unit.coreSlot().index()))
        .node(
            NoneOp.class,
            (op, unit) -> new ConstantNode(unit.define(op.token()), Token.Finished.FINISHED));
  }

  private static int core(OptionalInt core) {
    return core.orElse(EVERY_CORE);
  }

  private static StatementNode start(StartOp op, UnitBuilder unit) {
    return new StartNode(
        new BlockCopy(unit.module().site(op), unit.module().memory()),
        unit.slot(op.source()),
        unit.slot(op.target()),
        unit.define(op.token()),
        core(op.core()),
        unit.coreSlot().index());
  }

  private static final class StartNode extends StatementNode {
    private final BlockCopy copy;
    private final int source;
    private final int target;
    private final int token;
    private final int onlyCore;
    private final int coreSlot;

    StartNode(BlockCopy copy, Slot source, Slot target, Slot token, int onlyCore, int coreSlot) {
      this.copy = copy;
      this.source = source.index();
      this.target = target.index();
      this.token = token.index();
      this.onlyCore = onlyCore;
      this.coreSlot = coreSlot;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var core = (Core) frame.getObjectStatic(coreSlot);
      if (onlyCore != EVERY_CORE && core.id() != onlyCore) {
        frame.setObjectStatic(token, Token.Foreign.FOREIGN);
        return;
      }
      var from = (MemRef) frame.getObjectStatic(source);
      var to = (MemRef) frame.getObjectStatic(target);
      frame.setObjectStatic(token, copy.start(from, to, core));
    }
  }

  private static final class WaitNode extends StatementNode {
    private final Site site;
    private final int token;
    private final int onlyCore;
    private final int coreSlot;

    WaitNode(Site site, int token, int onlyCore, int coreSlot) {
      this.site = site;
      this.token = token;
      this.onlyCore = onlyCore;
      this.coreSlot = coreSlot;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var core = (Core) frame.getObjectStatic(coreSlot);
      if (onlyCore == EVERY_CORE || core.id() == onlyCore) {
        ((Token) frame.getObjectStatic(token)).await(core, site);
      }
    }
  }
}
