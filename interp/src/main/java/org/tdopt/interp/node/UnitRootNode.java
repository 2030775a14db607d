package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.List;
import org.tdopt.interp.memory.Core;

/**
 * What is compiled at once: statements with a frame of their own. The arguments are the executing
 * core and the values captured from outside; the result is an array of the values used outside.
 */
public final class UnitRootNode extends RootNode {
  /** The slot with the executing core. */
  public static final Slot CORE = new Slot(0, SlotKind.OBJECT);

  /** The slot with that core's stamp for memory accesses. */
  public static final Slot STAMP = new Slot(1, SlotKind.LONG);
  private static final Object[] NOTHING = {};

  private final String name;
  @CompilationFinal(dimensions = 1) private final Slot[] captures;
  @CompilationFinal(dimensions = 1) private final Slot[] results;
  @Child private BlockNode constants;
  @Child private StatementNode body;

  public UnitRootNode(
      String name,
      FrameDescriptor descriptor,
      List<Slot> captures,
      List<Slot> results,
      BlockNode constants,
      StatementNode body) {
    super(null, descriptor);
    this.name = name;
    this.captures = captures.toArray(Slot[]::new);
    this.results = results.toArray(Slot[]::new);
    this.constants = constants;
    this.body = body;
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    var arguments = frame.getArguments();
    var core = (Core) arguments[0];
    CORE.write(frame, core);
    frame.setLongStatic(STAMP.index(), core.stamp());
    for (int i = 0; i < captures.length; i++) {
      captures[i].write(frame, arguments[i + 1]);
    }
    constants.execute(frame);
    body.execute(frame);
    if (results.length == 0) {
      return NOTHING;
    }
    var out = new Object[results.length];
    for (int i = 0; i < results.length; i++) {
      out[i] = results[i].read(frame);
    }
    return out;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
