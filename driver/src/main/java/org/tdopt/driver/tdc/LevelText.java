package org.tdopt.driver.tdc;

import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.PrintOptions;

/** The text of a module as {@code --emit} writes it. */
final class LevelText {
  private LevelText() {}

  static String of(ModuleOp module) {
    return IrPrinter.print(module, PrintOptions.DEFAULT);
  }
}
