package org.tdopt.sim;

/** Contiguous bytes of a DMA transfer that travel together. */
final class DmaBurst {
  final DmaTransfer transfer;
  final int l1Address;
  final int farAddress;
  final int bytes;

  /** Bytes that have passed the L1 ports. */
  int done;

  DmaBurst(DmaTransfer transfer, int l1Address, int farAddress, int bytes) {
    this.transfer = transfer;
    this.l1Address = l1Address;
    this.farAddress = farAddress;
    this.bytes = bytes;
  }
}
