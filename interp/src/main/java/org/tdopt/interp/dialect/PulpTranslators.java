package org.tdopt.interp.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.dialects.pulp.CoreIdOp;
import org.tdopt.interp.memory.Core;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;

/** Cluster operations: their presence makes a module run on all cores. */
public final class PulpTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .perCore(BarrierOp.class)
        .perCore(CoreIdOp.class)
        .step(
            BarrierOp.class,
            (_, _) -> cores -> cores.getFirst().core().machine().passBarrier())
        .node(
            CoreIdOp.class,
            (op, unit) -> new CoreIdNode(unit.coreSlot().index(), unit.define(op.id()).index()));
  }

  private static final class CoreIdNode extends StatementNode {
    private final int core;
    private final int result;

    CoreIdNode(int core, int result) {
      this.core = core;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setLongStatic(result, ((Core) frame.getObjectStatic(core)).id());
    }
  }
}
