package org.tdopt.passes.transforms;

import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;

/** Makes the locations of operations and block arguments unknown. */
@PassInfo(name = "strip-debuginfo", summary = "make all locations unknown")
public record StripDebugInfoPass() implements Pass<Operation> {
  @Override
  public void run(Operation root, PassContext context) {
    root.walk(
        op -> {
          op.setLocation(Location.unknown());
          for (var region : op.regions()) {
            for (var block : region.blocks()) {
              block.arguments().forEach(a -> a.setLocation(Location.unknown()));
            }
          }
        });
  }
}
