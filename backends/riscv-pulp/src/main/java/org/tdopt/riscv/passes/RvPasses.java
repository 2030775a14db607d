package org.tdopt.riscv.passes;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassProvider;
import org.tdopt.target.Chip;

/** The passes of this package. */
public final class RvPasses implements PassProvider {
  private static final String DEFAULT_CHIP = "siracusa";

  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(
        RvAllocateRegistersPass.class,
        RvCountLoopsPass.class,
        RvPostIncrementPass.class,
        RvSchedulePass.class,
        RvUnrollLoopsPass.class,
        SelectInstructionsPass.class);
  }

  /** The chip that is compiled for. */
  static Chip chip(PassContext context) {
    return context.environment(Chip.class).orElseGet(() -> Chip.named(DEFAULT_CHIP));
  }
}
