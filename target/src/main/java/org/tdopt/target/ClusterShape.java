package org.tdopt.target;

/**
 * The compute units.
 *
 * @param cores cluster cores, which are harts 0 to {@code cores - 1}
 * @param controllerCores harts behind those, which take no part in a program unless it starts them
 * @param sharedFpus floating-point units; core i uses unit {@code i mod sharedFpus}
 * @param registerFile the cores' register file
 * @param fabricControllerHartId {@code mhartid} of the controller that boots the chip
 */
public record ClusterShape(
    int cores,
    int controllerCores,
    int sharedFpus,
    RegisterFile registerFile,
    int fabricControllerHartId) {

  /** All harts of the cluster. */
  public int harts() {
    return cores + controllerCores;
  }

  /** Single-precision operations per cycle when every unit does a multiply-add per cycle. */
  public int peakFlopPerCycle() {
    return 2 * sharedFpus;
  }
}
