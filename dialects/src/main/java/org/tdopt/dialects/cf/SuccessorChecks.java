package org.tdopt.dialects.cf;

import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.trait.BranchLike;

/** What a branch passes must fit the arguments of its successors. */
final class SuccessorChecks {
  private SuccessorChecks() {}

  static <T extends Operation & BranchLike> void check(Verifier v, T branch) {
    for (int s = 0; s < branch.successors().size(); s++) {
      var passed = branch.successorOperands(s);
      var given =
          branch.operands().subList(passed.start(), passed.start() + passed.size()).stream()
              .map(Value::type)
              .toList();
      var wanted = branch.successors().get(s).arguments().stream().map(Value::type).toList();
      v.check(
          given.equals(wanted),
          "passes values of types %s to successor #%d, whose arguments have types %s",
          given,
          s,
          wanted);
    }
  }
}
