package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.List;

/** Calls a unit from within another. */
public final class UnitCallNode extends StatementNode {
  @CompilationFinal(dimensions = 1) private final Slot[] captures;
  @CompilationFinal(dimensions = 1) private final Slot[] results;
  @Child private DirectCallNode call;

  public UnitCallNode(Unit unit, List<Slot> captures, List<Slot> results) {
    this.captures = captures.toArray(Slot[]::new);
    this.results = results.toArray(Slot[]::new);
    call = DirectCallNode.create(unit.target());
  }

  @Override
  @ExplodeLoop
  public void execute(VirtualFrame frame) {
    var arguments = new Object[captures.length + 1];
    arguments[0] = UnitRootNode.CORE.read(frame);
    for (int i = 0; i < captures.length; i++) {
      arguments[i + 1] = captures[i].read(frame);
    }
    var out = (Object[]) call.call(arguments);
    for (int i = 0; i < results.length; i++) {
      results[i].write(frame, out[i]);
    }
  }
}
