package org.tdopt.sim;

/** Sees what is moved without the cores. */
interface DmaObserver {
  /** A transfer of the cluster's DMA has moved its last byte. */
  void completed(DmaTransfer transfer, long now);

  /** Bytes have been moved between the HyperRAM and L2. */
  void completedExternal(boolean reading, int bytes, long startedAt, long now);
}
