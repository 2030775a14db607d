package org.tdopt.interp.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.node.ConstantNode;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.scalar.ScalarNodes;
import org.tdopt.interp.tensor.EvaluateNode;
import org.tdopt.interp.tensor.TensorValue;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.TensorType;

/** Says for each class of operations, subclasses included, how it is executed. */
public final class TranslatorTable {
  private final Map<Class<?>, NodeTranslator<?>> nodes;
  private final Map<Class<?>, StepTranslator<?>> steps;
  private final Map<Class<?>, BranchTranslator<?>> branches;
  private final Map<Class<?>, StateTranslator<?>> states;
  private final Set<Class<?>> collective;
  private final Set<Class<?>> perCore;

  private TranslatorTable(Builder builder) {
    nodes = Map.copyOf(builder.nodes);
    steps = Map.copyOf(builder.steps);
    branches = Map.copyOf(builder.branches);
    states = Map.copyOf(builder.states);
    collective = Set.copyOf(builder.collective);
    perCore = Set.copyOf(builder.perCore);
  }

  /** The table of all providers that the loader finds. */
  public static TranslatorTable load(ClassLoader loader) {
    var builder = new Builder();
    ServiceLoader.load(TranslatorProvider.class, loader).forEach(p -> p.register(builder));
    return new TranslatorTable(builder);
  }

  /** Gathers translators; a later one replaces an earlier one of the same class. */
  public static final class Builder {
    private final Map<Class<?>, NodeTranslator<?>> nodes = new HashMap<>();
    private final Map<Class<?>, StepTranslator<?>> steps = new HashMap<>();
    private final Map<Class<?>, BranchTranslator<?>> branches = new HashMap<>();
    private final Map<Class<?>, StateTranslator<?>> states = new HashMap<>();
    private final Set<Class<?>> collective = new HashSet<>();
    private final Set<Class<?>> perCore = new HashSet<>();

    private Builder() {}

    /** How one core executes the operation. */
    public <T extends Operation> Builder node(Class<T> kind, NodeTranslator<T> translator) {
      nodes.put(kind, translator);
      return this;
    }

    /** How all cores execute the operation if there is a step inside, or if no node exists. */
    public <T extends Operation> Builder step(Class<T> kind, StepTranslator<T> translator) {
      steps.put(kind, translator);
      return this;
    }

    /** How the operation chooses the block that control goes to. */
    public <T extends Operation & BranchLike> Builder branch(
        Class<T> kind, BranchTranslator<T> translator) {
      branches.put(kind, translator);
      return this;
    }

    /** In cluster code the operation is always a step, because cores share its result, say. */
    public Builder collective(Class<? extends Operation> kind) {
      collective.add(kind);
      return this;
    }

    /** A module with such an operation runs on all cores. */
    public Builder perCore(Class<? extends Operation> kind) {
      perCore.add(kind);
      return this;
    }

    /** What the symbol that the operation declares holds from call to call. */
    public <T extends Operation> Builder state(Class<T> kind, StateTranslator<T> translator) {
      states.put(kind, translator);
      return this;
    }
  }

  /** The entry of the operation's class or else of the nearest superclass that has one. */
  private static <V> @Nullable V find(Map<Class<?>, V> entries, Operation op) {
    for (Class<?> kind = op.getClass(); kind != null; kind = kind.getSuperclass()) {
      var entry = entries.get(kind);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  boolean isPerCore(Operation op) {
    return perCore.contains(op.getClass());
  }

  /** Whether the operation must be a step whatever is inside of it. */
  boolean isAlwaysStep(Operation op, boolean cluster) {
    return find(steps, op) != null
        && (find(nodes, op) == null || cluster && collective.contains(op.getClass()));
  }

  @SuppressWarnings("unchecked")
  Optional<StateTranslator<Operation>> state(Operation op) {
    return Optional.ofNullable((StateTranslator<Operation>) find(states, op));
  }

  /**
   * The translator to steps.
   *
   * @throws DiagnosticException if the operation cannot be one
   */
  @SuppressWarnings("unchecked")
  StepTranslator<Operation> step(Operation op) {
    var translator = (StepTranslator<Operation>) find(steps, op);
    if (translator == null) {
      throw new DiagnosticException(
          op.location(), "'" + op.name() + "' cannot hold an operation that all cores execute"
              + " together");
    }
    return translator;
  }

  /**
   * How a terminator chooses its successor.
   *
   * @throws DiagnosticException if nothing says how
   */
  BranchTranslator.Choice choice(Operation op) {
    var translator = find(branches, op);
    if (translator == null) {
      throw new DiagnosticException(
          op.location(),
          "'" + op.name() + "' cannot be executed: no branch translator is registered for it");
    }
    return choose(translator, op);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Operation & BranchLike> BranchTranslator.Choice choose(
      BranchTranslator<T> translator, Operation op) {
    return translator.translate((T) op);
  }

  /**
   * The node that executes the operation.
   *
   * @throws DiagnosticException if nothing says how
   */
  @SuppressWarnings("unchecked")
  public StatementNode translate(Operation op, UnitBuilder unit) {
    var translator = (NodeTranslator<Operation>) find(nodes, op);
    if (translator != null) {
      return translator.translate(op, unit);
    }
    if (op instanceof ScalarSemantics s && !(op.result(0).type() instanceof TensorType)) {
      return scalar(op, s, unit);
    }
    if (op instanceof Evaluable e) {
      return EvaluateNode.create(
          e, operandSlots(op, unit), resultSlots(op, unit), unit.precision());
    }
    if (op instanceof ConstantLike c && op.result(0).type() instanceof TensorType) {
      var data = unit.precision().stored(TensorData.ofConstant(c.value()));
      return new ConstantNode(unit.result(op, 0), TensorValue.shared(data));
    }
    throw new DiagnosticException(
        op.location(),
        "'" + op.name() + "' cannot be executed: it implements neither ScalarSemantics nor"
            + " Evaluable, and no translator is registered for it");
  }

  private static StatementNode scalar(Operation op, ScalarSemantics semantics, UnitBuilder unit) {
    try {
      return ScalarNodes.create(
          semantics.function(), op, operandSlots(op, unit), unit.result(op, 0));
    } catch (IllegalStateException e) {
      throw new DiagnosticException(op.location(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Slot> operandSlots(Operation op, UnitBuilder unit) {
    return unit.slots(op.operands());
  }

  private static List<Slot> resultSlots(Operation op, UnitBuilder unit) {
    var slots = new ArrayList<Slot>();
    op.results().forEach(r -> slots.add(unit.define(r)));
    return slots;
  }
}
