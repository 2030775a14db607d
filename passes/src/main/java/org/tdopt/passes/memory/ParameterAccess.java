package org.tdopt.passes.memory;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.StoreParameterOp;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.passes.tiling.Destinations;

/**
 * When the buffer of a parameter may stand for the tensor that was loaded from it, and when it may
 * be overwritten before the new value is stored.
 */
final class ParameterAccess {
  private ParameterAccess() {}

  /** The load whose parameter {@code tensor} was before operations wrote over it, if it is one. */
  static @Nullable LoadParameterOp sourceOf(Value tensor) {
    return Destinations.origin(tensor) instanceof OpResult r
            && r.owner() instanceof LoadParameterOp load
        ? load
        : null;
  }

  /** Whether the loaded tensor is read after a store has replaced the parameter. */
  static boolean isReadAfterStore(LoadParameterOp load) {
    var stores = storesOf(load);
    return derived(List.of(load.result(0))).stream()
        .flatMap(value -> value.uses().stream())
        .anyMatch(
            use ->
                stores.stream()
                    .anyMatch(
                        store ->
                            use.owner() != store
                                && use.value() != store.operand(0)
                                && !InPlace.isBefore(use.owner(), store)));
  }

  /**
   * Whether the parameter may change already at {@code write}: the result is stored to it later, and
   * nothing reads the old value from there on.
   */
  static boolean mayOverwrite(LoadParameterOp load, OpOperand write) {
    var written = derived(Destinations.aliases(write));
    boolean stored = storesOf(load).stream().anyMatch(s -> written.contains(s.operand(0)));
    return stored
        && function(load).collect(LoadParameterOp.class).stream()
            .filter(other -> other.parameterName().equals(load.parameterName()))
            .flatMap(other -> derived(List.of(other.result(0))).stream())
            .filter(value -> !written.contains(value))
            .flatMap(value -> value.uses().stream())
            .allMatch(use -> use == write || isPart(use, written) || isDone(use, write));
  }

  private static boolean isDone(OpOperand use, OpOperand write) {
    return InPlace.isBefore(use.owner(), write.owner());
  }

  /** Whether the use only puts what was written back into the whole. */
  private static boolean isPart(OpOperand use, Set<Value> written) {
    return Destinations.aliases(use).stream().anyMatch(written::contains);
  }

  /** The tensors that are one of {@code roots} written over, or parts of it. */
  private static Set<Value> derived(Collection<? extends Value> roots) {
    var found = new LinkedHashSet<Value>();
    var work = new ArrayDeque<Value>(roots);
    while (!work.isEmpty()) {
      var value = work.pop();
      if (found.add(value)) {
        value.uses().forEach(use -> work.addAll(Destinations.aliases(use)));
      }
    }
    return found;
  }

  private static List<StoreParameterOp> storesOf(LoadParameterOp load) {
    return function(load).collect(StoreParameterOp.class).stream()
        .filter(store -> store.parameterName().equals(load.parameterName()))
        .toList();
  }

  private static FuncOp function(Operation op) {
    for (var parent = op.parentOp(); parent != null; parent = parent.parentOp()) {
      if (parent instanceof FuncOp func) {
        return func;
      }
    }
    throw new IllegalStateException("'" + op.name() + "' is in no function");
  }
}
