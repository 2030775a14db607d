package org.tdopt.sim;

/** The pins, each of which reads what it puts out, and the interrupts at their edges. */
final class Gpio implements Device {
  private static final int INPUT = 0x08;
  private static final int OUTPUT = 0x0C;
  private static final int OUTPUT_SET = 0x10;
  private static final int OUTPUT_CLEAR = 0x14;
  private static final int INTERRUPT_ENABLE = 0x18;
  private static final int INTERRUPT_TYPES = 0x1C;
  private static final int INTERRUPT_STATUS = 0x24;
  private static final int END = 0x38;

  private static final int PINS = 32;
  private static final int PINS_PER_TYPE_WORD = 16;

  // Edges that interrupt.
  private static final int FALLING = 0;
  private static final int RISING = 1;
  private static final int BOTH = 2;

  private final Runnable interrupt;
  private final int[] registers = new int[END / 4];

  /**
   * Creates pins.
   *
   * @param interrupt called at each edge that interrupts
   */
  Gpio(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    return Device.extract(registers[index(offset, "read")], offset, bytes);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    int index = index(offset, "write");
    int before = registers[index];
    registers[index] = Device.insert(before, offset, bytes, value);
    if (index == OUTPUT >> 2) {
      for (int pin = 0; pin < PINS; pin++) {
        if ((before >> pin & 1) != (registers[index] >> pin & 1)) {
          drive(pin, registers[index] >> pin & 1);
        }
      }
    }
  }

  private void drive(int pin, int level) {
    int before = registers[INPUT >> 2] >> pin & 1;
    registers[INPUT >> 2] = registers[INPUT >> 2] & ~(1 << pin) | level << pin;
    if (before == level || (registers[INTERRUPT_ENABLE >> 2] >> pin & 1) == 0) {
      return;
    }
    int word = registers[(INTERRUPT_TYPES >> 2) + pin / PINS_PER_TYPE_WORD];
    int type = word >> 2 * (pin % PINS_PER_TYPE_WORD) & 3;
    if (type == BOTH || type == (level == 1 ? RISING : FALLING)) {
      registers[INTERRUPT_STATUS >> 2] |= 1 << pin;
      interrupt.run();
    }
  }

  private static int index(int offset, String what) {
    int register = offset & ~3;
    if (register == OUTPUT_SET || register == OUTPUT_CLEAR || register >= END) {
      throw new SimulationFault("%s of unknown GPIO register 0x%x".formatted(what, offset));
    }
    return register >> 2;
  }
}
