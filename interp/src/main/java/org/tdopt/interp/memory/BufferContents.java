package org.tdopt.interp.memory;

import com.oracle.truffle.api.memory.ByteArraySupport;
import java.util.Arrays;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;

/** Moves elements between buffers and the world outside of the program, in row-major order. */
public final class BufferContents {
  private static final ByteArraySupport BYTES = ByteArraySupport.littleEndian();

  private BufferContents() {}

  private interface Visitor {
    void accept(int index, int address);
  }

  /** Writes all elements; {@code data} has as many. */
  public static void write(MemRef ref, TensorData data) {
    var config = ref.memory.machine.configuration();
    int bytes = ref.elementBytes();
    forEach(ref, (i, address) -> {
      put(ref, address, data, i);
      if (config.checks()) {
        int last = (address + bytes - 1) >> config.granuleShift();
        for (int g = address >> config.granuleShift(); g <= last; g++) {
          ref.memory.owner[g] = ref.number;
        }
      }
    });
  }

  /** A copy of all elements, written or not. */
  public static TensorData read(MemRef ref) {
    var dims = new long[ref.rank()];
    Arrays.setAll(dims, ref::size);
    var data = TensorData.zeros(ref.buffer.type().elementType(), Shape.of(dims));
    forEach(ref, (i, address) -> get(ref, address, data, i));
    return data;
  }

  /**
   * Checks that the program has written every element.
   *
   * @param function the function that has returned
   * @throws DiagnosticException that names the first element that was not
   */
  public static void requireWritten(MemRef ref, Location location, String function) {
    var config = ref.memory.machine.configuration();
    if (!config.checks()) {
      return;
    }
    forEach(ref, (_, address) -> {
      if (ref.memory.owner[address >> config.granuleShift()] != ref.number) {
        throw new DiagnosticException(
            Diagnostic.error(
                location,
                "@" + function + " returns without writing element "
                    + ref.buffer.element(address) + " of " + ref.buffer.name()));
      }
    });
  }

  private static void put(MemRef ref, int address, TensorData data, int i) {
    var to = ref.memory.data;
    switch (ref.buffer.kind()) {
      case F32 -> BYTES.putFloat(to, address, (float) data.get(i));
      case F64 -> BYTES.putDouble(to, address, data.get(i));
      case BOOL, I8 -> BYTES.putByte(to, address, (byte) integer(data, i));
      case I16 -> BYTES.putShort(to, address, (short) integer(data, i));
      case I32, INDEX -> BYTES.putInt(to, address, (int) integer(data, i));
      case I64 -> BYTES.putLong(to, address, integer(data, i));
      default -> throw new IllegalStateException();
    }
  }

  private static void get(MemRef ref, int address, TensorData data, int i) {
    var from = ref.memory.data;
    switch (ref.buffer.kind()) {
      case F32 -> data.set(i, BYTES.getFloat(from, address));
      case F64 -> data.set(i, BYTES.getDouble(from, address));
      case BOOL -> setInteger(data, i, BYTES.getByte(from, address) & 1);
      case I8 -> setInteger(data, i, BYTES.getByte(from, address));
      case I16 -> setInteger(data, i, BYTES.getShort(from, address));
      case I32, INDEX -> setInteger(data, i, BYTES.getInt(from, address));
      case I64 -> setInteger(data, i, BYTES.getLong(from, address));
      default -> throw new IllegalStateException();
    }
  }

  private static long integer(TensorData data, int i) {
    return data instanceof TensorData.I64 t ? t.values()[i] : (long) data.get(i);
  }

  private static void setInteger(TensorData data, int i, long value) {
    ((TensorData.I64) data).values()[i] = value;
  }

  private static void forEach(MemRef ref, Visitor visitor) {
    forEach(ref, 0, 0, ref.base(), visitor);
  }

  private static int forEach(MemRef ref, int d, int index, int address, Visitor visitor) {
    if (d == ref.rank()) {
      visitor.accept(index, address);
      return index + 1;
    }
    int next = index;
    for (int i = 0; i < ref.size(d); i++) {
      next = forEach(ref, d + 1, next, address + i * ref.stride(d), visitor);
    }
    return next;
  }
}
