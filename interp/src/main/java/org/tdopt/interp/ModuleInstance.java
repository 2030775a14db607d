package org.tdopt.interp;

import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.interp.translate.State;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.ShapedType;

/**
 * A loaded module: its functions can be called, and what its symbols hold persists between calls.
 * One thread at a time may use it.
 */
public final class ModuleInstance {
  private final ModuleTranslation module;

  ModuleInstance(ModuleTranslation module) {
    this.module = module;
  }

  /** The names of parameters and global buffers, in the order of the module. */
  public List<String> parameters() {
    return List.copyOf(module.states().keySet());
  }

  /**
   * A copy of what a parameter or global buffer holds.
   *
   * @throws DiagnosticException if there is none of that name
   */
  public TensorData parameter(String symbol) {
    return state(symbol).read();
  }

  /**
   * Replaces what a parameter or global buffer holds.
   *
   * @throws DiagnosticException if there is none of that name, or the data does not fit
   */
  public void setParameter(String symbol, TensorData data) {
    var state = state(symbol);
    Arguments.check(data, state.type(), "@" + symbol, Location.unknown());
    state.write(data);
  }

  private State state(String symbol) {
    var state = module.states().get(symbol);
    if (state == null) {
      throw new DiagnosticException(
          Location.unknown(),
          "no parameter or global buffer @" + symbol + "; there are " + module.states().keySet());
    }
    return state;
  }

  /**
   * The function's arguments without those marked as results.
   *
   * @throws DiagnosticException if there is no such function
   */
  public List<ShapedType> inputTypes(String entry) {
    var function = function(entry);
    var inputs = function.functionType().inputs();
    return IntStream.range(0, inputs.size())
        .filter(i -> !Arguments.isResult(function, i))
        .mapToObj(i -> Arguments.shaped(inputs.get(i)))
        .toList();
  }

  /**
   * Runs a function and gives its results: the returned values, then the arguments that carry the
   * attribute {@code tdopt.result}.
   *
   * @param arguments the other arguments, in order; a scalar is a tensor of rank 0
   * @throws DiagnosticException if there is no such function, if the arguments do not fit, and for
   *     every fault in the program
   */
  public List<TensorData> call(String entry, List<TensorData> arguments) {
    return run(entry, arguments).results();
  }

  /** As {@link #call}; the arguments can be read back afterwards. */
  public Invocation run(String entry, List<TensorData> arguments) {
    return Invocation.run(module, function(entry), arguments);
  }

  private FuncOp function(String name) {
    return module
        .function(name)
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Location.unknown(), "no function @" + name + " with a body"));
  }
}
