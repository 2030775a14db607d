package org.tdopt.dialects.scf;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.type.Type;

/** Checks that a region hands over what the operation around it expects. */
final class YieldChecks {
  private YieldChecks() {}

  static void check(Verifier v, Block block, List<Type> expected) {
    var last = block.terminator();
    if (!v.check(
        last instanceof YieldOp,
        "expects its region to end in 'scf.yield', ends in '%s'",
        last.name())) {
      return;
    }
    var yielded = last.operands().stream().map(Value::type).toList();
    v.check(
        yielded.equals(expected), "region yields values of types %s, expected %s", yielded, expected);
  }
}
