package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.type.Type;

/**
 * What an operation is made of, gathered step by step. Each call of an {@code operands} method
 * fills one operand slot, in the order of declaration; an empty list fills an absent one.
 */
public final class OpState {
  private Location location;
  private final List<Value> operands = new ArrayList<>();
  private final List<Integer> segments = new ArrayList<>();
  private final List<Type> resultTypes = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Block> successors = new ArrayList<>();
  private DictAttr properties = DictAttr.EMPTY;
  private DictAttr attributes = DictAttr.EMPTY;

  private OpState(Location location) {
    this.location = location;
  }

  public static OpState at(Location location) {
    return new OpState(location);
  }

  /** Empties this state for the next operation, so that a reader of many needs only one. */
  public OpState restart(Location next) {
    location = next;
    operands.clear();
    segments.clear();
    resultTypes.clear();
    regions.clear();
    successors.clear();
    properties = DictAttr.EMPTY;
    attributes = DictAttr.EMPTY;
    return this;
  }

  /** Fills one slot. */
  public OpState operand(Value value) {
    operands.add(value);
    segments.add(1);
    return this;
  }

  public OpState result(Type type) {
    resultTypes.add(type);
    return this;
  }

  /** Fills one slot per value. */
  public OpState operands(Value... values) {
    for (var v : values) {
      operands.add(v);
      segments.add(1);
    }
    return this;
  }

  /** Fills one slot with all values. */
  public OpState operands(Collection<? extends Value> values) {
    operands.addAll(values);
    segments.add(values.size());
    return this;
  }

  public OpState results(Type... types) {
    resultTypes.addAll(Arrays.asList(types));
    return this;
  }

  public OpState results(Collection<? extends Type> types) {
    resultTypes.addAll(types);
    return this;
  }

  public <A extends Attribute> OpState set(PropertySlot<A> slot, A value) {
    return property(slot.name(), value);
  }

  public OpState property(String name, Attribute value) {
    properties = properties.with(name, value);
    return this;
  }

  public OpState propertyIfAbsent(String name, Attribute value) {
    if (properties.get(name) == null) {
      properties = properties.with(name, value);
    }
    return this;
  }

  public OpState properties(DictAttr all) {
    properties = all;
    return this;
  }

  public OpState attributes(DictAttr all) {
    attributes = all;
    return this;
  }

  public OpState region(Region region) {
    regions.add(region);
    return this;
  }

  public OpState successor(Block target) {
    successors.add(target);
    return this;
  }

  public Location location() {
    return location;
  }

  public List<Value> operands() {
    return operands;
  }

  /** How many operands each call gave. */
  public List<Integer> segments() {
    return segments;
  }

  public List<Type> resultTypes() {
    return resultTypes;
  }

  public DictAttr properties() {
    return properties;
  }

  public DictAttr attributes() {
    return attributes;
  }

  public List<Region> regions() {
    return regions;
  }

  public List<Block> successors() {
    return successors;
  }
}
