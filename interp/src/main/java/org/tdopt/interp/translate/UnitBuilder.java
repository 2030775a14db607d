package org.tdopt.interp.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tdopt.interp.node.BlockNode;
import org.tdopt.interp.node.ConstantNode;
import org.tdopt.interp.node.CopyNode;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.SlotKind;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.node.Unit;
import org.tdopt.interp.node.UnitCallNode;
import org.tdopt.interp.node.UnitRootNode;
import org.tdopt.interp.tensor.LastUse;
import org.tdopt.interp.tensor.Precision;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.Type;

/**
 * Translates operations into one unit. A value that is used but was not defined here is captured
 * from outside; scalar constants are made again instead.
 */
public final class UnitBuilder {
  private final ModuleTranslation module;
  private final FrameDescriptor.Builder descriptor = FrameDescriptor.newBuilder();
  private final Map<Value, Slot> slots = new HashMap<>();
  private final List<Value> captures = new ArrayList<>();
  private final List<StatementNode> constants = new ArrayList<>();
  private final Map<Operation, List<Slot>> loopIndices = new HashMap<>();

  public UnitBuilder(ModuleTranslation module) {
    this.module = module;
    temporary(UnitRootNode.CORE.kind());
    temporary(UnitRootNode.STAMP.kind());
  }

  public ModuleTranslation module() {
    return module;
  }

  /** The slot with the executing {@link org.tdopt.interp.memory.Core}. */
  public Slot coreSlot() {
    return UnitRootNode.CORE;
  }

  /** The slot with the executing core's stamp for memory accesses. */
  public Slot stampSlot() {
    return UnitRootNode.STAMP;
  }

  /** A slot that belongs to no value. */
  public Slot temporary(SlotKind kind) {
    return new Slot(descriptor.addSlot(FrameSlotKind.Static, null, null), kind);
  }

  /** The slot of a value that a node of this unit sets. */
  public Slot define(Value value) {
    return slots.computeIfAbsent(value, v -> temporary(kind(v)));
  }

  /** The slot of a value that a node of this unit reads. */
  public Slot slot(Value value) {
    var known = slots.get(value);
    if (known != null) {
      return known;
    }
    var slot = define(value);
    var constant = value.definingOp().flatMap(module::scalarConstant);
    if (constant.isPresent()) {
      constants.add(new ConstantNode(slot, constant.get()));
    } else {
      captures.add(value);
    }
    return slot;
  }

  /** Slots for values of those types that an operation at {@code location} makes. */
  List<Slot> temporaries(List<Type> types, Location location) {
    return types.stream().map(type -> temporary(kind(type, location))).toList();
  }

  public Slot operand(Operation op, int i) {
    return slot(op.operand(i));
  }

  public List<Slot> slots(List<? extends Value> values) {
    return values.stream().map(this::slot).toList();
  }

  public Slot result(Operation op, int i) {
    return define(op.result(i));
  }

  /** The slots that count the loops of a structured operation of this unit. */
  public void defineLoopIndices(Operation op, List<Slot> indices) {
    loopIndices.put(op, indices);
  }

  /**
   * The slot that counts a loop of a structured operation.
   *
   * @throws DiagnosticException if the operation has no such loop
   */
  public Slot loopIndex(Operation op, int loop, Operation user) {
    var indices = loopIndices.getOrDefault(op, List.of());
    if (loop < 0 || loop >= indices.size()) {
      throw new DiagnosticException(
          user.location(),
          "'" + op.name() + "' has " + indices.size() + " loops, not a loop " + loop);
    }
    return indices.get(loop);
  }

  public Precision precision() {
    return module.options().precision();
  }

  private static SlotKind kind(Value value) {
    return kind(value.type(), value.location());
  }

  private static SlotKind kind(Type type, Location location) {
    return SlotKind.of(type)
        .orElseThrow(
            () ->
                new DiagnosticException(
                    location, "values of type '" + type + "' cannot be executed"));
  }

  /** All operations of a block but its terminator. */
  public BlockNode block(Block block) {
    var statements = new ArrayList<StatementNode>();
    for (var op : block) {
      if (!(op instanceof Terminator)) {
        addStatement(op, statements);
      }
    }
    return new BlockNode(statements);
  }

  /** Operations in order. */
  public BlockNode sequence(List<Operation> ops) {
    var statements = new ArrayList<StatementNode>();
    ops.forEach(op -> addStatement(op, statements));
    return new BlockNode(statements);
  }

  private void addStatement(Operation op, List<StatementNode> statements) {
    if (module.scalarConstant(op).isPresent()) {
      return;
    }
    statements.add(module.table().translate(op, this));
  }

  /** A node that gives {@code targets} the values of the terminator's operands. */
  public CopyNode yield(List<OpOperand> operands, List<? extends Value> targets) {
    return copy(operands, targets.subList(0, operands.size()).stream().map(this::define).toList());
  }

  /** A node that gives {@code targets} the values of the operands, all at the same time. */
  CopyNode copy(List<OpOperand> operands, List<Slot> targets) {
    var moves = new ArrayList<CopyNode.Move>();
    for (int i = 0; i < operands.size(); i++) {
      var use = operands.get(i);
      moves.add(
          new CopyNode.Move(slot(use.value()), targets.get(i), LastUse.shares(use)));
    }
    return CopyNode.of(moves, this::temporary);
  }

  /** A call of a separate unit that sets the results of {@code op}. */
  public StatementNode outline(Operation op, Function<UnitBuilder, StatementNode> body) {
    var inner = new UnitBuilder(module);
    var node = body.apply(inner);
    var unit = inner.finish(module.unitName(op), node, List.copyOf(op.results()));
    return new UnitCallNode(
        unit, slots(unit.captures()), unit.results().stream().map(this::define).toList());
  }

  /** The unit with that body. */
  public Unit finish(String name, StatementNode body, List<Value> results) {
    return finish(name, body, results, slots(results));
  }

  /** The unit with that body, which leaves what it returns in slots. */
  Unit finishWith(String name, StatementNode body, List<Slot> results) {
    return finish(name, body, List.of(), results);
  }

  private Unit finish(
      String name, StatementNode body, List<Value> results, List<Slot> resultSlots) {
    var root =
        new UnitRootNode(
            name,
            descriptor.build(),
            captures.stream().map(slots::get).toList(),
            resultSlots,
            new BlockNode(constants),
            body);
    return new Unit(root.getCallTarget(), List.copyOf(captures), results);
  }
}
