package org.tdopt.interp;

import com.oracle.truffle.api.Truffle;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Executes modules of every level above the machine. */
public final class Interpreter {
  private final InterpreterOptions options;
  private final TranslatorTable table;

  public Interpreter(InterpreterOptions options) {
    this(options, Interpreter.class.getClassLoader());
  }

  /** An interpreter with the translators that this loader's {@code TranslatorProvider}s add. */
  public Interpreter(InterpreterOptions options, ClassLoader loader) {
    this.options = options;
    table = TranslatorTable.load(loader);
  }

  /**
   * An instance of a verified module, with its parameters and globals at their initial values. The
   * module must not change while the instance is in use.
   *
   * @throws DiagnosticException if a parameter or global cannot be represented
   */
  public ModuleInstance load(Operation module) {
    return new ModuleInstance(new ModuleTranslation(module, options, table));
  }

  /** An instance with default options. */
  public static ModuleInstance instantiate(Operation module) {
    return new Interpreter(InterpreterOptions.DEFAULT).load(module);
  }

  /** Whether Graal compiles what runs often; without it, execution is about 20 times slower. */
  public static boolean compiles() {
    return Truffle.getRuntime().getName().startsWith("GraalVM");
  }
}
