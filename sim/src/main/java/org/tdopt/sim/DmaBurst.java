package org.tdopt.sim;

/** Contiguous bytes of a DMA transfer that travel together. */
final class DmaBurst {
  final DmaTransfer transfer;
  final int l1Address;
  final int farAddress;
  final int bytes;

  /** What travels: all of it is read outside at once, or written there at once. */
  private final byte[] data;

  /** Bytes that have passed the L1 ports. */
  int done;

  DmaBurst(DmaTransfer transfer, int l1Address, int farAddress, int bytes) {
    this.transfer = transfer;
    this.l1Address = l1Address;
    this.farAddress = farAddress;
    this.bytes = bytes;
    this.data = new byte[bytes];
  }

  /** The next bytes that pass the ports, the first of them lowest. */
  int next(int length) {
    return bytesAt(done, length);
  }

  /** Takes the next bytes from the ports, the first of them lowest. */
  void append(int length, int value) {
    setBytes(done, length, value);
  }

  /** Fills the burst from the memories outside. */
  void readFrom(Memories memories) {
    forEachWord(
        memories,
        (memory, offset, at, length) -> setBytes(at, length, memory.read(offset)));
  }

  /** Writes the burst to the memories outside. */
  void writeTo(Memories memories) {
    forEachWord(
        memories,
        (memory, offset, at, length) -> memory.write(offset, length, bytesAt(at, length)));
  }

  /** What is done with the bytes from {@code at} on, which lie in one word of a memory. */
  private interface WordAction {
    void accept(BankedMemory memory, int offset, int at, int length);
  }

  /** Goes through the words outside, leaving out what is in no memory. */
  private void forEachWord(Memories memories, WordAction action) {
    for (int at = 0; at < bytes; ) {
      var memory = memories.at(farAddress + at);
      if (memory == null) {
        at++;
        continue;
      }
      int offset = farAddress + at - memory.base;
      int end = at + Math.min(bytes - at, memory.bytes - offset);
      while (at < end) {
        int length = lengthInWord(offset, end - at);
        action.accept(memory, offset, at, length);
        at += length;
        offset += length;
      }
    }
  }

  private static int lengthInWord(int offset, int left) {
    return Math.min(4 - (offset & 3), left);
  }

  private int bytesAt(int at, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value |= (data[at + i] & 0xff) << (i << 3);
    }
    return value;
  }

  private void setBytes(int at, int length, int value) {
    for (int i = 0; i < length; i++) {
      data[at + i] = (byte) (value >>> (i << 3));
    }
  }
}
