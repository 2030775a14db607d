package org.tdopt.riscv.rv;

import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;

/**
 * An instruction that accesses memory at a base register plus an offset. {@code access} says what is
 * known of the address: a buffer (accesses to different ones never overlap), the part of the address
 * that varies (equal numbers are equal addresses but for the constant), and the constant in bytes.
 * Without it the access may touch anything. A {@code volatile} access goes to a device: no other
 * access may move across it.
 */
public abstract class MemoryOp extends InstructionOp {
  public static final PropertySlot<DenseArrayAttr> ACCESS =
      PropertySlot.optional("access", DenseArrayAttr.class);
  public static final PropertySlot<UnitAttr> VOLATILE =
      PropertySlot.optional("volatile", UnitAttr.class);

  /** The longest access in bytes. */
  private static final int LONGEST = 4;

  protected MemoryOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The base register of the address. */
  public abstract Value base();

  /** Whether memory stays as it is. */
  public boolean isLoad() {
    return this instanceof LoadOp || this instanceof LoadPostOp;
  }

  public boolean isVolatile() {
    return getOptional(VOLATILE).isPresent();
  }

  /** Whether this and {@code other} may touch a common byte. */
  public boolean mayAlias(MemoryOp other) {
    var mine = getOptional(ACCESS);
    var theirs = other.getOptional(ACCESS);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return true;
    }
    var a = mine.get().bits();
    var b = theirs.get().bits();
    if (!a.get(0).equals(b.get(0))) {
      return false;
    }
    return !a.get(1).equals(b.get(1)) || Math.abs(a.get(2) - b.get(2)) < LONGEST;
  }
}
