package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of blocks that an operation owns; the first is the entry. */
public final class Region {
  @Nullable Operation parent;
  private final List<Block> blocks = new ArrayList<>();

  /** A region with one empty block. */
  public static Region ofOneBlock() {
    var region = new Region();
    region.append(new Block());
    return region;
  }

  /** The operation that owns this region; null until the operation is made. */
  public @Nullable Operation parentOp() {
    return parent;
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** The first block. */
  public Block entry() {
    return blocks.getFirst();
  }

  public void append(Block block) {
    insert(blocks.size(), block);
  }

  public void insert(int index, Block block) {
    if (block.region != null) {
      throw new IllegalStateException("the block is already in a region");
    }
    block.region = this;
    blocks.add(index, block);
  }

  /** Takes {@code block} out without erasing what is in it. */
  public void remove(Block block) {
    if (!blocks.remove(block)) {
      throw new IllegalArgumentException("the block is not in this region");
    }
    block.region = null;
  }

  /** Moves all blocks of {@code other} to the end of this region. */
  public void takeBlocks(Region other) {
    for (var block : List.copyOf(other.blocks)) {
      other.remove(block);
      append(block);
    }
  }

  /** Whether this region is {@code other} or encloses it. */
  public boolean isAncestorOf(Region other) {
    for (Region r = other; r != null; ) {
      if (r == this) {
        return true;
      }
      var op = r.parent;
      r = op == null || op.block() == null ? null : op.block().region();
    }
    return false;
  }
}
