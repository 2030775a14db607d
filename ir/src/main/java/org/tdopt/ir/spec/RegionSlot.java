package org.tdopt.ir.spec;

/** A named region; {@code singleBlock} forbids a second block. */
public record RegionSlot(String name, boolean singleBlock) implements Slot {
  public static RegionSlot of(String name) {
    return new RegionSlot(name, false);
  }

  public static RegionSlot ofOneBlock(String name) {
    return new RegionSlot(name, true);
  }
}
