package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * The micro-DMA: clock gates, one bit per channel, and the channels' registers. A channel whose
 * clock is off accepts everything and does nothing.
 */
final class MicroDma implements Device {
  private static final int CLOCK_GATES = 0x00;
  private static final int FIRST_CHANNEL = 0x80;
  private static final int CHANNEL_BYTES = 0x80;
  private static final int EVENTS_PER_CHANNEL = 4;

  private final List<Channel> channels = new ArrayList<>();
  private int clockGates;

  /** A device from an offset on, which may take several channels' room. */
  private record Channel(int offset, int bytes, Device device) {
    boolean contains(int address) {
      return address >= offset && address < offset + bytes;
    }

    int number() {
      return channelAt(offset);
    }
  }

  /** The number of the channel whose registers start at an offset. */
  private static int channelAt(int offset) {
    return (offset - FIRST_CHANNEL) / CHANNEL_BYTES;
  }

  /** The first of the events of the channel whose registers start at an offset. */
  static int firstEvent(int offset) {
    return EVENTS_PER_CHANNEL * channelAt(offset);
  }

  void add(int offset, int bytes, Device device) {
    channels.add(new Channel(offset, bytes, device));
  }

  void add(int offset, Device device) {
    add(offset, CHANNEL_BYTES, device);
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    if (offset == CLOCK_GATES) {
      return clockGates;
    }
    var channel = at(offset, "read");
    return isClocked(channel)
        ? channel.device.read(core, offset - channel.offset, bytes)
        : Device.untouched(core);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (offset == CLOCK_GATES) {
      clockGates = value;
      return;
    }
    var channel = at(offset, "write");
    if (isClocked(channel)) {
      channel.device.write(core, offset - channel.offset, bytes, value);
    }
  }

  private Channel at(int offset, String what) {
    for (var channel : channels) {
      if (channel.contains(offset)) {
        return channel;
      }
    }
    throw new SimulationFault("%s of unknown micro-DMA register 0x%x".formatted(what, offset));
  }

  private boolean isClocked(Channel channel) {
    return (clockGates >> channel.number() & 1) != 0;
  }
}
