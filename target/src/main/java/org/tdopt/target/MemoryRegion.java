package org.tdopt.target;

/**
 * A memory of the chip.
 *
 * @param base first byte address
 * @param bytes size; 0 where the chip has no such memory
 * @param banks word-interleaved banks for L1, separate blocks elsewhere
 */
public record MemoryRegion(int base, int bytes, int banks) {
  public boolean exists() {
    return bytes > 0;
  }

  /** First byte address behind the region. */
  public int end() {
    return base + bytes;
  }

  /** Whether all of {@code [address, address + length)} lies in the region. */
  public boolean contains(int address, int length) {
    long offset = Integer.toUnsignedLong(address) - Integer.toUnsignedLong(base);
    return offset >= 0 && offset + length <= bytes;
  }
}
