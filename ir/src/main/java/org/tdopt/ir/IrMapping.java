package org.tdopt.ir;

import java.util.IdentityHashMap;
import java.util.Map;

/** What stands for what in a copy: values and blocks of the original to those of the copy. */
public final class IrMapping {
  private final Map<Value, Value> values = new IdentityHashMap<>();
  private final Map<Block, Block> blocks = new IdentityHashMap<>();

  public IrMapping map(Value from, Value to) {
    values.put(from, to);
    return this;
  }

  public void map(Block from, Block to) {
    blocks.put(from, to);
  }

  /** What stands for {@code value}, or the value itself. */
  public Value of(Value value) {
    return values.getOrDefault(value, value);
  }

  /** What stands for {@code block}, or the block itself. */
  public Block of(Block block) {
    return blocks.getOrDefault(block, block);
  }
}
