package org.tdopt.interp.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/**
 * Memories, buffers, copies in flight and cores of one loaded module. Buffers that the plan gives
 * an offset lie in one flat memory per space; every other buffer has a memory of its own.
 */
public final class Machine {
  private final MemoryConfiguration configuration;
  private final Sites sites;
  private final List<Core> cores = new ArrayList<>();
  private final TreeMap<String, Memory> spaces = new TreeMap<>();
  private final List<Buffer> buffers = new ArrayList<>();
  private final Transfers transfers = new Transfers();
  private final Set<Integer> freed = new HashSet<>();
  private int permanentBuffers;
  private long epoch = 1;

  public Machine(MemoryConfiguration configuration, Sites sites, int coreCount) {
    this.configuration = configuration;
    this.sites = sites;
    for (int i = 0; i < coreCount; i++) {
      cores.add(new Core(this, i));
    }
  }

  public MemoryConfiguration configuration() {
    return configuration;
  }

  public List<Core> cores() {
    return cores;
  }

  public Transfers transfers() {
    return transfers;
  }

  long epoch() {
    return epoch;
  }

  Sites sites() {
    return sites;
  }

  /** The buffer of that number. */
  Buffer buffer(int number) {
    return buffers.get(number - 1);
  }

  /** Reads of the view's buffer are faults from now on. */
  void free(MemRef view) {
    if (configuration.checks()) {
      freed.add(view.number);
      view.memory.disown(view.number);
    }
  }

  boolean isFreed(Buffer buffer) {
    return freed.contains(buffer.number());
  }

  /** All cores have arrived: accesses from now on do not conflict with those before. */
  public void passBarrier() {
    epoch++;
  }

  /** Buffers allocated so far live on when a call begins. */
  public void keepBuffers() {
    permanentBuffers = buffers.size();
  }

  /** Forgets the buffers and copies of the call before, which a fault may have ended. */
  public void beginCall() {
    epoch++;
    freed.clear();
    if (configuration.checks()) {
      spaces.values().forEach(m -> m.forget(permanentBuffers + 1));
      if (!transfers.isEmpty()) {
        buffers.subList(0, permanentBuffers).forEach(b -> b.memory().forget(permanentBuffers + 1));
      }
    }
    transfers.clear();
    buffers.subList(permanentBuffers, buffers.size()).clear();
  }

  /**
   * Allocates a buffer whose elements count as never written.
   *
   * @param sizes extents, which replace those of {@code type}
   * @param plannedOffset bytes from the base of the space, negative if there is no plan
   * @throws DiagnosticException if the offset does not suit the elements or the size is too large
   */
  public MemRef allocate(
      String name, Location location, MemRefType type, int[] sizes, long plannedOffset) {
    var kind =
        ElementKind.of(type.elementType())
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        location, "elements of type " + type.elementType() + " cannot be stored"));
    long bytes = kind.bytes();
    for (int s : sizes) {
      bytes *= s;
      if (bytes > Integer.MAX_VALUE) {
        throw new DiagnosticException(location, type + " takes more than 2 GiB");
      }
    }
    boolean planned = plannedOffset >= 0;
    if (planned && plannedOffset % kind.bytes() != 0) {
      throw new DiagnosticException(
          location,
          "offset " + plannedOffset + " is not a multiple of the " + kind.bytes()
              + " bytes of an element");
    }
    var memory = planned ? plannedSpace(type.space()) : new Memory(this, type.space(), (int) bytes);
    int base = planned ? (int) plannedOffset : 0;
    if (base + bytes > memory.data.length) {
      throw new DiagnosticException(
          location,
          "the buffer ends at byte " + (base + bytes) + ", behind the " + memory.data.length
              + " planned bytes of " + type.space());
    }
    var shape = Shape.of(Arrays.stream(sizes).asLongStream().toArray());
    var actual = new MemRefType(shape, type.elementType(), null, type.memorySpace());
    var buffer =
        new Buffer(buffers.size() + 1, name, location, actual, kind, memory, base, planned);
    buffers.add(buffer);
    return new MemRef(buffer, base, sizes.clone(), rowMajor(sizes, kind.bytes()));
  }

  private Memory plannedSpace(String space) {
    return spaces.computeIfAbsent(
        space, s -> new Memory(this, s, configuration.plannedBytes().getOrDefault(s, 0)));
  }

  /** Byte strides of dense elements. */
  public static int[] rowMajor(int[] sizes, int elementBytes) {
    var strides = new int[sizes.length];
    int stride = elementBytes;
    for (int d = sizes.length - 1; d >= 0; d--) {
      strides[d] = stride;
      stride *= sizes[d];
    }
    return strides;
  }
}
