package org.tdopt.interp.memory;

import org.tdopt.ir.diag.DiagnosticException;

/** A copy that one core has started. */
public final class Transfer implements Token {
  private final BlockCopy copy;
  private final MemRef source;
  private final MemRef target;
  private final Core core;
  private boolean finished;

  Transfer(BlockCopy copy, MemRef source, MemRef target, Core core) {
    this.copy = copy;
    this.source = source;
    this.target = target;
    this.core = core;
  }

  MemRef source() {
    return source;
  }

  MemRef target() {
    return target;
  }

  Core core() {
    return core;
  }

  Site site() {
    return copy.site();
  }

  @Override
  public void await(Core waiting, Site at) {
    if (waiting != core) {
      throw new DiagnosticException(
          at.location(),
          "core " + waiting.id() + " waits for a copy that core " + core.id() + " has started");
    }
    if (!finished) {
      finished = true;
      copy.finish(this, waiting.stamp() | at.number());
    }
  }

  void markSource() {
    copy.markSource(this);
  }

  boolean covers(Memory memory, int address) {
    return within(source, memory, address) || within(target, memory, address);
  }

  private static boolean within(MemRef ref, Memory memory, int address) {
    return ref.memory == memory && BlockCopy.contains(ref, address);
  }
}
