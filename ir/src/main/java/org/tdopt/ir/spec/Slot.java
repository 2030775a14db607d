package org.tdopt.ir.spec;

/** One named part of an operation's declaration. */
public sealed interface Slot
    permits OperandSlot, ResultSlot, PropertySlot, RegionSlot, SuccessorSlot {
  String name();
}
