package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.memory.ByteArraySupport;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/**
 * Reads and writes elements of one kind for one operation. Nodes hold it in a final field, so that
 * compiled code knows the kind and which checks to make. Addresses are in bytes; {@code stamp} is
 * that of the executing core.
 */
public final class MemoryAccess {
  private static final ByteArraySupport BYTES = ByteArraySupport.littleEndian();

  private final ElementKind kind;
  private final long site;
  private final boolean checks;
  private final boolean races;
  private final int granuleShift;
  private final int granules;

  public MemoryAccess(ElementKind kind, Site site, MemoryConfiguration configuration) {
    this.kind = kind;
    this.site = site.number();
    checks = configuration.checks();
    races = configuration.races();
    granuleShift = configuration.granuleShift();
    granules = Math.max(1, kind.bytes() >> granuleShift);
  }

  public ElementKind kind() {
    return kind;
  }

  public float loadF32(MemRef ref, int address, long stamp) {
    beforeRead(ref, address, stamp);
    return BYTES.getFloat(ref.memory.data, address);
  }

  public double loadF64(MemRef ref, int address, long stamp) {
    beforeRead(ref, address, stamp);
    return BYTES.getDouble(ref.memory.data, address);
  }

  /** An integer, sign-extended; a truth value is 0 or 1. */
  public long loadInt(MemRef ref, int address, long stamp) {
    beforeRead(ref, address, stamp);
    var data = ref.memory.data;
    return switch (kind) {
      case BOOL -> BYTES.getByte(data, address) & 1;
      case I8 -> BYTES.getByte(data, address);
      case I16 -> BYTES.getShort(data, address);
      case I32, INDEX -> BYTES.getInt(data, address);
      case I64 -> BYTES.getLong(data, address);
      case F32, F64 -> throw CompilerDirectives.shouldNotReachHere();
    };
  }

  public void storeF32(MemRef ref, int address, long stamp, float value) {
    beforeWrite(ref, address, stamp);
    BYTES.putFloat(ref.memory.data, address, value);
  }

  public void storeF64(MemRef ref, int address, long stamp, double value) {
    beforeWrite(ref, address, stamp);
    BYTES.putDouble(ref.memory.data, address, value);
  }

  public void storeInt(MemRef ref, int address, long stamp, long value) {
    beforeWrite(ref, address, stamp);
    var data = ref.memory.data;
    switch (kind) {
      case BOOL, I8 -> BYTES.putByte(data, address, (byte) value);
      case I16 -> BYTES.putShort(data, address, (short) value);
      case I32, INDEX -> BYTES.putInt(data, address, (int) value);
      case I64 -> BYTES.putLong(data, address, value);
      case F32, F64 -> throw CompilerDirectives.shouldNotReachHere();
    }
  }

  /** Checks a read without reading. */
  @ExplodeLoop
  void beforeRead(MemRef ref, int address, long stamp) {
    if (checks) {
      int granule = address >> granuleShift;
      for (int i = 0; i < granules; i++) {
        Shadow.read(ref.memory, ref, granule + i, stamp | site, races);
      }
    }
  }

  /** Checks and notes a write without writing. */
  @ExplodeLoop
  void beforeWrite(MemRef ref, int address, long stamp) {
    if (checks) {
      int granule = address >> granuleShift;
      for (int i = 0; i < granules; i++) {
        Shadow.write(ref.memory, ref, granule + i, stamp | site, races);
      }
    }
  }
}
