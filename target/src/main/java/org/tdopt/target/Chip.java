package org.tdopt.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A chip: its memories, devices and times. Read from a JSON file whose keys are the component names
 * in snake case; addresses may be hexadecimal strings.
 */
public record Chip(
    String name,
    ClusterShape cluster,
    MemoryMap memory,
    Peripherals peripherals,
    Timing timing,
    InstructionCacheShape instructionCache,
    ClockRates clocks,
    DmaShape dma,
    HyperRamShape hyperRam) {

  /** Names that {@link #named} knows. */
  public static final List<String> NAMES = List.of("pulp-open", "siracusa");

  /** Bytes of L1 that the DMA's addresses reach. */
  private static final int L1_WINDOW_BYTES = 0x100000;

  /** A memory that a simulation can hold. */
  private static final int LARGEST_MEMORY_BYTES = 1 << 26;

  private static final int SLOWEST_HZ = 1_000_000;

  public Chip {
    check(name, "cluster.cores", cluster.cores(), 1, 16);
    check(name, "cluster.controller_cores", cluster.controllerCores(), 0, 1);
    check(name, "cluster.shared_fpus", cluster.sharedFpus(), 1, cluster.cores());
    check(name, "memory.l1.bytes", memory.l1().bytes(), 1, L1_WINDOW_BYTES);
    checkPowerOfTwo(name, "memory.l1.banks", memory.l1().banks());
    checkPowerOfTwo(name, "memory.l2_private.banks", memory.l2Private().banks());
    checkPowerOfTwo(name, "memory.l2_shared.banks", memory.l2Shared().banks());
    check(name, "memory.l2_private.bytes", memory.l2Private().bytes(), 1, LARGEST_MEMORY_BYTES);
    check(name, "memory.l2_shared.bytes", memory.l2Shared().bytes(), 1, LARGEST_MEMORY_BYTES);
    check(
        name, "memory.weight_memory.bytes", memory.weightMemory().bytes(), 0, LARGEST_MEMORY_BYTES);
    check(name, "memory.hyper_ram.bytes", memory.hyperRam().bytes(), 0, LARGEST_MEMORY_BYTES);
    check(name, "memory.l2_shared_regions", memory.l2SharedRegions(), 1, 64);
    checkPowerOfTwo(name, "memory.weight_memory.banks", memory.weightMemory().banks());
    if (memory.l1().bytes() % (4 * memory.l1().banks()) != 0) {
      throw new ChipException(
          "%s: memory.l1.bytes is %d, which is not a multiple of %d (a word in each of %d banks)"
              .formatted(name, memory.l1().bytes(), 4 * memory.l1().banks(), memory.l1().banks()));
    }
    checkPowerOfTwo(name, "instruction_cache.line_bytes", instructionCache.lineBytes());
    check(name, "instruction_cache.line_bytes", instructionCache.lineBytes(), 8, 256);
    checkPowerOfTwo(name, "instruction_cache.private_bytes", instructionCache.privateBytes());
    checkPowerOfTwo(
        name,
        "instruction_cache.controller_private_bytes",
        instructionCache.controllerPrivateBytes());
    checkPowerOfTwo(name, "instruction_cache.private_ways", instructionCache.privateWays());
    checkPowerOfTwo(name, "instruction_cache.shared_bytes", instructionCache.sharedBytes());
    checkPowerOfTwo(name, "instruction_cache.shared_banks", instructionCache.sharedBanks());
    checkPowerOfTwo(name, "instruction_cache.shared_ways", instructionCache.sharedWays());
    checkPowerOfTwo(name, "instruction_cache.fabric_bytes", instructionCache.fabricBytes());
    checkPowerOfTwo(name, "instruction_cache.fabric_ways", instructionCache.fabricWays());
    int line = instructionCache.lineBytes();
    int privateWays = instructionCache.privateWays();
    checkCache(name, "private", instructionCache.privateBytes(), privateWays, line);
    checkCache(
        name,
        "controller_private",
        instructionCache.controllerPrivateBytes(),
        privateWays,
        line);
    checkCache(
        name,
        "shared",
        instructionCache.sharedBytes(),
        instructionCache.sharedWays() * instructionCache.sharedBanks(),
        line);
    checkCache(name, "fabric", instructionCache.fabricBytes(), instructionCache.fabricWays(), line);
    check(name, "clocks.reset_hz", clocks.resetHz(), SLOWEST_HZ, Integer.MAX_VALUE);
    check(name, "clocks.fabric_hz", clocks.fabricHz(), SLOWEST_HZ, Integer.MAX_VALUE);
    check(name, "clocks.cluster_hz", clocks.clusterHz(), SLOWEST_HZ, Integer.MAX_VALUE);
    check(name, "clocks.reference_hz", clocks.referenceHz(), 1, clocks.fabricHz() / 2);
    check(name, "dma.channels", dma.channels(), cluster.harts() + 1, 32);
    check(name, "dma.counters", dma.counters(), 1, 16);
    check(name, "dma.queued_commands_per_core", dma.queuedCommandsPerCore(), 1, 64);
    check(name, "dma.longest_burst_bytes", dma.longestBurstBytes(), 4, 1 << 16);
    check(name, "hyper_ram.command_cycles", hyperRam.commandCycles(), 0, 1000);
    check(name, "hyper_ram.word_read_cycles", hyperRam.wordReadCycles(), 1, 1000);
    check(name, "hyper_ram.queued_transfers", hyperRam.queuedTransfers(), 1, 64);
  }

  /**
   * A chip that this library describes.
   *
   * @throws ChipException if there is none of that name
   */
  public static Chip named(String name) {
    if (!NAMES.contains(name)) {
      throw new ChipException(
          "unknown target '%s'; known targets: %s".formatted(name, String.join(", ", NAMES)));
    }
    var resource = name + ".json";
    try (InputStream in = Chip.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChipException("resource %s is missing".formatted(resource));
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a description from a file.
   *
   * @throws ChipException if the file cannot be read or describes no chip
   */
  public static Chip load(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new ChipException("%s: no such file".formatted(file));
    } catch (IOException e) {
      throw new ChipException("%s: cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  /** As {@link #resolve(String, Path)} for paths that are relative to the process's directory. */
  public static Chip resolve(String nameOrFile) {
    return resolve(nameOrFile, Path.of(""));
  }

  /**
   * What {@code --target} accepts: a name of {@link #NAMES} or a path that ends in .json.
   *
   * @param directory what a relative path is relative to
   */
  public static Chip resolve(String nameOrFile, Path directory) {
    return nameOrFile.endsWith(".json") ? load(directory.resolve(nameOrFile)) : named(nameOrFile);
  }

  /**
   * Reads a description from JSON text.
   *
   * @param source what error messages call the text
   * @throws ChipException if it describes no chip
   */
  public static Chip parse(String json, String source) {
    return JsonRecordReader.read(json, source, Chip.class);
  }

  /** The same chip with another L1 size. */
  public Chip withL1Bytes(int bytes) {
    var l1 = new MemoryRegion(memory.l1().base(), bytes, memory.l1().banks());
    var changed =
        new MemoryMap(
            l1,
            memory.l1AliasBase(),
            memory.l2Private(),
            memory.l2Shared(),
            memory.l2SharedRegions(),
            memory.weightMemory(),
            memory.hyperRam());
    return new Chip(
        name, cluster, changed, peripherals, timing, instructionCache, clocks, dma, hyperRam);
  }

  private static void checkPowerOfTwo(String name, String what, int value) {
    if (Integer.bitCount(value) != 1 || value < 0) {
      throw new ChipException("%s: %s is %d, expected a power of two".formatted(name, what, value));
    }
  }

  /** A cache has at least one line in each way, and no more than any memory has bytes. */
  private static void checkCache(String name, String level, int bytes, int ways, int line) {
    int most = 1 << 20;
    check(name, "instruction_cache.%s_ways".formatted(level), ways, 1, most / line);
    check(name, "instruction_cache.%s_bytes".formatted(level), bytes, ways * line, most);
  }

  private static void check(String name, String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new ChipException(
          "%s: %s is %d, expected %d to %d".formatted(name, what, value, low, high));
    }
  }
}
