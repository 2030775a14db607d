package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Type;

/**
 * A node of the IR: operands, results, properties, attributes, regions and successors. A class per
 * kind of operation extends it and declares its slots in an {@link OpSpec}.
 */
public abstract class Operation {
  private static final OpOperand[] NO_OPERANDS = {};
  private static final Block[] NO_SUCCESSORS = {};

  private final OpSpec<?> spec;
  private OpOperand[] operands;
  private final List<OpResult> results;
  private final List<Region> regions;
  private Block[] successors;
  private DictAttr properties;
  private DictAttr attributes;
  private Location location;
  @Nullable Block block;
  @Nullable Operation previous;
  @Nullable Operation next;
  int order;

  protected Operation(OpSpec<?> spec, OpState state) {
    this.spec = spec;
    location = state.location();
    operands = uses(state.operands());
    results = results(state.resultTypes());
    properties = state.properties();
    attributes = state.attributes();
    regions = List.copyOf(state.regions());
    for (int i = 0; i < regions.size(); i++) {
      var r = regions.get(i);
      if (r.parent != null) {
        throw new IllegalStateException("a region given to '" + spec.name() + "' has an owner");
      }
      r.parent = this;
    }
    successors =
        state.successors().isEmpty() ? NO_SUCCESSORS : state.successors().toArray(Block[]::new);
  }

  private OpOperand[] uses(List<? extends Value> values) {
    int count = values.size();
    if (count == 0) {
      return NO_OPERANDS;
    }
    var made = new OpOperand[count];
    for (int i = 0; i < count; i++) {
      made[i] = new OpOperand(this, i, values.get(i));
    }
    return made;
  }

  private List<OpResult> results(List<Type> types) {
    int count = types.size();
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(new OpResult(this, 0, types.getFirst()));
    }
    var made = new OpResult[count];
    for (int i = 0; i < count; i++) {
      made[i] = new OpResult(this, i, types.get(i));
    }
    return List.of(made);
  }

  /** What only this kind of operation requires; slots and structure are checked already. */
  public void verify(Verifier verifier) {}

  public OpSpec<?> spec() {
    return spec;
  }

  /** The full name, for example {@code arith.addi}. */
  public String name() {
    return spec.name();
  }

  /** The dialect's name: what stands before the first dot. */
  public String dialectName() {
    int dot = name().indexOf('.');
    return dot < 0 ? "" : name().substring(0, dot);
  }

  public Location location() {
    return location;
  }

  public void setLocation(Location newLocation) {
    location = newLocation;
  }

  // Operands.

  public int operandCount() {
    return operands.length;
  }

  public Value operand(int i) {
    return operands[i].value();
  }

  public OpOperand opOperand(int i) {
    return operands[i];
  }

  public List<OpOperand> opOperands() {
    return Collections.unmodifiableList(Arrays.asList(operands));
  }

  /** The operands as a copy. */
  public List<Value> operands() {
    var list = new ArrayList<Value>(operands.length);
    for (var o : operands) {
      list.add(o.value());
    }
    return list;
  }

  public void setOperand(int i, Value value) {
    operands[i].set(value);
  }

  /** Replaces all operands; of an operation with segments, the caller also sets their sizes. */
  public void setOperands(Collection<? extends Value> values) {
    var copy = List.copyOf(values);
    dropOperands();
    operands = uses(copy);
  }

  public void eraseOperand(int i) {
    operands[i].drop();
    var rest = new OpOperand[operands.length - 1];
    System.arraycopy(operands, 0, rest, 0, i);
    System.arraycopy(operands, i + 1, rest, i, rest.length - i);
    for (int j = i; j < rest.length; j++) {
      rest[j].index = j;
    }
    operands = rest;
  }

  private void dropOperands() {
    for (var o : operands) {
      o.drop();
    }
    operands = NO_OPERANDS;
  }

  /** The value in a slot that takes exactly one. */
  public Value get(OperandSlot slot) {
    return operand(spec.operandRange(this, slot).single(slot.name()));
  }

  /** The value in an optional slot. */
  public Optional<Value> getOptional(OperandSlot slot) {
    var range = spec.operandRange(this, slot);
    return range.size() == 0 ? Optional.empty() : Optional.of(operand(range.start()));
  }

  /** The values in a slot, however many. */
  public List<Value> getAll(OperandSlot slot) {
    var range = spec.operandRange(this, slot);
    return operands().subList(range.start(), range.end());
  }

  // Results.

  public int resultCount() {
    return results.size();
  }

  public OpResult result(int i) {
    return results.get(i);
  }

  public List<OpResult> results() {
    return results;
  }

  public List<Type> resultTypes() {
    if (results.size() == 1) {
      return List.of(results.getFirst().type());
    }
    return results.stream().map(Value::type).toList();
  }

  public Value get(ResultSlot slot) {
    return result(spec.resultRange(this, slot).single(slot.name()));
  }

  public List<OpResult> getAll(ResultSlot slot) {
    var range = spec.resultRange(this, slot);
    return results.subList(range.start(), range.end());
  }

  public boolean hasUses() {
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).hasUses()) {
        return true;
      }
    }
    return false;
  }

  // Properties and attributes.

  public DictAttr properties() {
    return properties;
  }

  public void setProperties(DictAttr newProperties) {
    properties = newProperties;
  }

  /** The value of a property, or its default. */
  public <A extends Attribute> A get(PropertySlot<A> slot) {
    return slot.of(properties);
  }

  /** The value of a property that may be absent. */
  public <A extends Attribute> Optional<A> getOptional(PropertySlot<A> slot) {
    return slot.find(properties);
  }

  public <A extends Attribute> void set(PropertySlot<A> slot, A value) {
    properties = properties.with(slot.name(), value);
  }

  public void clear(PropertySlot<?> slot) {
    properties = properties.without(slot.name());
  }

  /** The attributes that the operation's declaration does not know. */
  public DictAttr attributes() {
    return attributes;
  }

  public void setAttributes(DictAttr newAttributes) {
    attributes = newAttributes;
  }

  public void setAttribute(String name, Attribute value) {
    attributes = attributes.with(name, value);
  }

  public void removeAttribute(String name) {
    attributes = attributes.without(name);
  }

  /** The property or, failing that, the attribute of that name. */
  public Optional<Attribute> find(String name) {
    var property = properties.get(name);
    return Optional.ofNullable(property != null ? property : attributes.get(name));
  }

  // Regions and successors.

  public List<Region> regions() {
    return regions;
  }

  public Region region(int i) {
    return regions.get(i);
  }

  public Region get(RegionSlot slot) {
    return regions.get(spec.regionIndex(slot));
  }

  public List<Block> successors() {
    return successors.length == 0
        ? List.of()
        : Collections.unmodifiableList(Arrays.asList(successors));
  }

  public void setSuccessor(int i, Block target) {
    successors[i] = target;
  }

  // Position.

  /** The block that holds this operation; null while it is in none. */
  public @Nullable Block block() {
    return block;
  }

  /** The operation around this one; null at the top. */
  public @Nullable Operation parentOp() {
    return block == null ? null : block.parentOp();
  }

  /** The nearest operation around this one that is a {@code kind}. */
  public <T> Optional<T> parentOfType(Class<T> kind) {
    for (var op = parentOp(); op != null; op = op.parentOp()) {
      if (kind.isInstance(op)) {
        return Optional.of(kind.cast(op));
      }
    }
    return Optional.empty();
  }

  public boolean isAncestorOf(Operation other) {
    for (Operation op = other; op != null; op = op.parentOp()) {
      if (op == this) {
        return true;
      }
    }
    return false;
  }

  public @Nullable Operation next() {
    return next;
  }

  public @Nullable Operation previous() {
    return previous;
  }

  /**
   * A number that grows from each operation of the block to the next, from 0; there may be gaps where
   * operations were taken out.
   *
   * @throws IllegalStateException if this operation is in no block
   */
  public int positionInBlock() {
    if (block == null) {
      throw new IllegalStateException("'" + name() + "' is in no block");
    }
    return block.position(this);
  }

  /** Whether this operation comes before {@code other} of the same block. */
  public boolean isBefore(Operation other) {
    if (block == null || block != other.block) {
      throw new IllegalArgumentException(
          "'" + name() + "' and '" + other.name() + "' are not in one block");
    }
    return block.comesBefore(this, other);
  }

  /** Moves this operation, which may be in no block, before {@code anchor}. */
  public void moveBefore(Operation anchor) {
    if (anchor.block == null) {
      throw new IllegalArgumentException("'" + anchor.name() + "' is in no block");
    }
    remove();
    anchor.block.insertBefore(this, anchor);
  }

  /** Moves this operation after {@code anchor}. */
  public void moveAfter(Operation anchor) {
    if (anchor.block == null) {
      throw new IllegalArgumentException("'" + anchor.name() + "' is in no block");
    }
    remove();
    anchor.block.insertBefore(this, anchor.next);
  }

  /** Moves this operation to the end of {@code target}. */
  public void moveToEnd(Block target) {
    remove();
    target.append(this);
  }

  /** Takes this operation out of its block without erasing it. */
  public void remove() {
    if (block != null) {
      block.unlink(this);
    }
  }

  /**
   * Takes this operation out and drops its uses of other values, and those of everything inside it.
   *
   * @throws IllegalStateException if a result still has uses
   */
  public void erase() {
    for (int i = 0; i < results.size(); i++) {
      var r = results.get(i);
      if (r.hasUses()) {
        throw new IllegalStateException(
            "erasing '%s' whose result %d is used by '%s'"
                .formatted(name(), r.index(), r.uses().getFirst().owner().name()));
      }
    }
    remove();
    dropAllReferences();
  }

  /** Drops the operands of this operation and of all operations inside it. */
  void dropAllReferences() {
    dropOperands();
    successors = NO_SUCCESSORS;
    if (regions.isEmpty()) {
      return;
    }
    for (var region : regions) {
      for (var b : region.blocks()) {
        for (var op : b) {
          op.dropAllReferences();
        }
      }
    }
  }

  /**
   * A copy outside any block. Operands and successors are looked up in {@code mapping}, which also
   * receives the copy's results, block arguments and blocks.
   */
  public Operation copy(IrMapping mapping) {
    return IrCopier.copy(this, mapping);
  }

  // Traversal.

  /** Visits the operations inside this one, then this one; a visited operation may be erased. */
  public void walk(Consumer<? super Operation> visitor) {
    if (!regions.isEmpty()) {
      for (var region : regions) {
        var blocks = region.blocks();
        for (var b : blocks.size() == 1 ? blocks : List.copyOf(blocks)) {
          walk(b, visitor);
        }
      }
    }
    visitor.accept(this);
  }

  private static void walk(Block b, Consumer<? super Operation> visitor) {
    for (var op = b.first(); op != null; ) {
      var following = op.next;
      op.walk(visitor);
      op = following;
    }
  }

  /** Visits as {@link #walk(Consumer)} does, but only what is a {@code kind}. */
  public <T> void walk(Class<T> kind, Consumer<? super T> visitor) {
    walk(
        op -> {
          if (kind.isInstance(op)) {
            visitor.accept(kind.cast(op));
          }
        });
  }

  /** The operations of that kind inside this one and this one itself, in the order of a walk. */
  public <T> List<T> collect(Class<T> kind) {
    var found = new ArrayList<T>();
    walk(kind, found::add);
    return found;
  }

  /** A short text for debuggers; the printer in {@code text} gives the real one. */
  @Override
  public String toString() {
    return name() + "@" + location;
  }
}
