package org.tdopt.sim;

import java.util.function.IntConsumer;

/**
 * The chip's control registers: the program's end, the fabric controller's boot address, which is
 * also its trap vector, and many that accept anything and never answer.
 */
final class SocControl implements Device {
  private static final int BOOT_ADDRESS = 0x04;
  private static final int DEBUGGER = 0x74;
  private static final int STATUS = 0xA0;
  private static final int BOOT_MODE = 0xC4;

  private final IntConsumer exit;
  private final IntConsumer boot;
  private int status;
  private int bootAddress;

  /**
   * Creates the registers.
   *
   * @param exit is told the status once its highest bit is set
   * @param boot is told the boot address
   */
  SocControl(IntConsumer exit, IntConsumer boot) {
    this.exit = exit;
    this.boot = boot;
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    return switch (offset) {
      case STATUS -> status;
      case BOOT_ADDRESS -> bootAddress;
      case BOOT_MODE, DEBUGGER -> 0;
      default -> Device.untouched(core);
    };
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    switch (offset) {
      case STATUS -> {
        status = value;
        if (value < 0) {
          exit.accept(value);
        }
      }
      case BOOT_ADDRESS -> {
        bootAddress = value;
        boot.accept(value);
      }
      default -> {
        // Nothing is connected.
      }
    }
  }
}
