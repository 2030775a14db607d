package org.tdopt.sim;

/**
 * A transfer between L2 and L3. With two dimensions, lines of {@code lineBytes} are contiguous on
 * one side and {@code stride} bytes apart on the other.
 *
 * @param id channel
 * @param stridesInL2 which side has the gaps
 */
record HyperTransfer(
    int id,
    boolean isRead,
    int l2Address,
    int externalAddress,
    int bytes,
    int lineBytes,
    int stride,
    boolean stridesInL2,
    int latency) {

  boolean hasLines() {
    return lineBytes != bytes;
  }

  /** The transfer of one line. */
  HyperTransfer line(int number) {
    int contiguous = number * lineBytes;
    int apart = number * stride;
    return new HyperTransfer(
        id,
        isRead,
        l2Address + (stridesInL2 ? apart : contiguous),
        externalAddress + (stridesInL2 ? contiguous : apart),
        lineBytes,
        lineBytes,
        0,
        false,
        latency);
  }

  int lines() {
    return bytes / lineBytes;
  }
}
