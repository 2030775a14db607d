package org.tdopt.interp.memory;

import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;

/** A strided view of a buffer at run time. All addresses and strides are in bytes. */
public final class MemRef {
  final Memory memory;
  final Buffer buffer;
  final int number;
  private final int base;
  private final int[] sizes;
  private final int[] strides;

  MemRef(Buffer buffer, int base, int[] sizes, int[] strides) {
    memory = buffer.memory();
    this.buffer = buffer;
    number = buffer.number();
    this.base = base;
    this.sizes = sizes;
    this.strides = strides;
  }

  /** The byte address of the element with indices zero. */
  public int base() {
    return base;
  }

  public int rank() {
    return sizes.length;
  }

  public int size(int dimension) {
    return sizes[dimension];
  }

  /** Bytes from an element to the next of that dimension. */
  public int stride(int dimension) {
    return strides[dimension];
  }

  /** Bytes of one element. */
  public int elementBytes() {
    return buffer.kind().bytes();
  }

  public long elementCount() {
    long n = 1;
    for (int s : sizes) {
      n *= s;
    }
    return n;
  }

  /** Another view of the same buffer; sizes and strides (in bytes) are not copied. */
  public MemRef view(int newBase, int[] newSizes, int[] newStrides) {
    return new MemRef(buffer, newBase, newSizes, newStrides);
  }

  /** How messages call the buffer. */
  public String bufferName() {
    return buffer.name();
  }

  /** Ends the life of the buffer. */
  public void free() {
    memory.machine.free(this);
  }

  /** An error of an operation about this view, with a note where its buffer comes from. */
  public DiagnosticException fault(Operation op, String what) {
    return new DiagnosticException(
        Diagnostic.error(op.location(), "'" + op.name() + "' " + what)
            .note(buffer.location(), buffer.allocationNote()));
  }
}
