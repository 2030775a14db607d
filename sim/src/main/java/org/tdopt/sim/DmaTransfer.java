package org.tdopt.sim;

/** A DMA command: what is still to be read and written of it. */
final class DmaTransfer {
  private static final int LENGTH_MASK = 0x1ffff;
  private static final int TO_L1 = 1 << 17;
  private static final int TWO_DIMENSIONAL = 1 << 19;
  private static final int EVENT = 1 << 20;
  private static final int INTERRUPT = 1 << 21;
  private static final int BROADCAST = 1 << 22;

  final int channel;
  final int counter;
  final int bytes;
  final boolean toL1;
  final boolean twoDimensional;
  final boolean raisesEvent;
  final boolean raisesInterrupt;
  final boolean broadcasts;

  /** When the command was complete. */
  long issuedAt;

  /** When its first word was moved. */
  long startedAt;

  /** Bytes that have not been moved. */
  int bytesToMove;

  int l1Address;

  /** Address outside, and where its current line started. */
  int farAddress;

  int lineStart;
  int lineBytes;
  int stride;

  /** Bytes for which no burst exists yet, and how many of those belong to the current line. */
  int bytesToIssue;

  int lineBytesToIssue;

  DmaTransfer(int command, int channel, int counter) {
    this.channel = channel;
    this.counter = counter;
    bytes = command & LENGTH_MASK;
    toL1 = (command & TO_L1) != 0;
    twoDimensional = (command & TWO_DIMENSIONAL) != 0;
    raisesEvent = (command & EVENT) != 0;
    raisesInterrupt = (command & INTERRUPT) != 0;
    broadcasts = (command & BROADCAST) != 0;
    bytesToIssue = bytes;
    bytesToMove = bytes;
  }

  /** Words a command consists of. */
  int words() {
    return twoDimensional ? 5 : 3;
  }

  /** Takes word 1 to 4 of the command. */
  void accept(int index, int word) {
    switch (index) {
      case 1 -> l1Address = word;
      case 2 -> {
        farAddress = word;
        lineStart = word;
      }
      case 3 -> {
        lineBytes = word;
        lineBytesToIssue = word;
      }
      default -> stride = word;
    }
  }

  /** Cuts the next burst off: contiguous bytes on both sides. */
  DmaBurst nextBurst(int longest) {
    int available = twoDimensional ? Math.min(lineBytesToIssue, bytesToIssue) : bytesToIssue;
    int length = Math.min(available, longest);
    var burst = new DmaBurst(this, l1Address, farAddress, length);
    l1Address += length;
    farAddress += length;
    bytesToIssue -= length;
    if (twoDimensional) {
      lineBytesToIssue -= length;
      if (lineBytesToIssue == 0) {
        lineBytesToIssue = lineBytes;
        lineStart += stride;
        farAddress = lineStart;
      }
    }
    return burst;
  }

  @Override
  public String toString() {
    return "DMA transfer of %d bytes %s, L1 0x%08x, outside 0x%08x"
        .formatted(bytes, toL1 ? "to L1" : "from L1", l1Address, farAddress);
  }
}
