package org.tdopt.sim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The timeline of a run: a track per core with its functions, and within them the times it slept or
 * stalled for long; tracks with the transfers of each DMA channel and direction.
 */
final class Timeline implements CoreObserver, DmaObserver {
  private static final int CORES = 1;
  private static final int DMA = 2;
  private static final int EXTERNAL = 3;

  /**
   * Shorter stalls of cores that are awake are not shown: a single access to L2 or a line of code
   * from there would fill the timeline.
   */
  private static final int SHORTEST_STALL = 24;

  /** Transfers that overlap on one track go to tracks with numbers this far apart. */
  private static final int LANE = 100;

  private static final CycleCause[] CAUSES = CycleCause.values();

  /** What a core's track shows at the moment. */
  private static final class Track {
    final int number;
    SymbolTable.Extent function = SymbolTable.Extent.NOWHERE;
    long functionSince;
    long instructionSince;
    final long[] seen = new long[CAUSES.length];

    Track(int number) {
      this.number = number;
    }
  }

  private final ElfImage image;
  private final TraceWriter writer;
  private final Soc soc;
  private final Cluster cluster;
  private final Track[] tracks;

  /** When the last transfer on each track ended, by group and number. */
  private final Map<List<Integer>, Long> transferEnds = new HashMap<>();

  private final long start;
  private boolean stopped;

  /** A timeline that starts so many cluster cycles after the program. */
  Timeline(ElfImage image, TraceWriter writer, Soc soc, long start) {
    this.start = start;
    this.image = image;
    this.writer = writer;
    this.soc = soc;
    this.cluster = soc.cluster;
    int cores = cluster.team();
    tracks = new Track[cluster.cores().length + 1];
    Arrays.setAll(tracks, Track::new);
    writer.nameGroup(CORES, "cores");
    for (int i = 0; i < cores; i++) {
      writer.nameTrack(CORES, i, "core " + i);
    }
    writer.nameTrack(CORES, cores, "fabric controller");
    writer.nameGroup(DMA, "DMA");
    writer.nameGroup(EXTERNAL, "HyperRAM");
  }

  /** The team's tracks come first, then that of the fabric controller. */
  private Track trackOf(Core core) {
    int team = cluster.team();
    return core.isFabricController
        ? tracks[team]
        : tracks[core.hartId < team ? core.hartId : core.hartId + 1];
  }

  @Override
  public void before(Core core, long cycle) {
    if (stopped) {
      return;
    }
    long now = soc.sinceStart(core, cycle);
    if (writer.isFull()) {
      stop(now, "cycle %d, at the limit of events".formatted(now));
      return;
    }
    var track = trackOf(core);
    if (track.function == SymbolTable.Extent.NOWHERE) {
      // What it waited for before is not part of the timeline.
      track.instructionSince = now;
      for (var cause : CAUSES) {
        track.seen[cause.ordinal()] = core.statistics.waitedFor(cause);
      }
    }
    if (now - track.instructionSince > 1) {
      showWaits(track, core, now);
    }
    int address = core.detours().nextAddress();
    if (!track.function.contains(address)) {
      endFunction(track, now);
      track.function = image.extent(address);
      track.functionSince = now;
    }
    track.instructionSince = now;
  }

  private void showWaits(Track track, Core core, long now) {
    for (int i = 1; i < CAUSES.length; i++) {
      long total = core.statistics.waitedFor(CAUSES[i]);
      long waited = total - track.seen[i];
      track.seen[i] = total;
      boolean slept = CAUSES[i].compareTo(CycleCause.DMA) >= 0;
      if (waited >= SHORTEST_STALL || slept && waited > 0) {
        long start = Math.min(track.instructionSince + 1, now);
        // The controller's own cycles are longer.
        long end = core.isFabricController ? now : Math.min(start + waited, now);
        writer.slice(CORES, track.number, CAUSES[i].title(), start, end, "");
      }
    }
  }

  private void endFunction(Track track, long now) {
    if (track.function != SymbolTable.Extent.NOWHERE) {
      writer.slice(CORES, track.number, track.function.name(), track.functionSince, now, "");
    }
  }

  private void stop(long now, String end) {
    stopped = true;
    for (var track : tracks) {
      endFunction(track, now);
    }
    writer.finish(end);
  }

  @Override
  public void finish(long cycle) {
    if (stopped) {
      return;
    }
    long now = soc.sinceStart(cycle);
    for (Core core : cluster.cores()) {
      var track = trackOf(core);
      long asleepSince = Math.max(start, track.instructionSince + 1);
      if (core.asleep && asleepSince < now) {
        var name = core.sleepCause().cause().title();
        writer.slice(CORES, track.number, name, asleepSince, now, "");
      }
    }
    stop(now, "cycle %d, the end of the program".formatted(now));
  }

  @Override
  public void completed(DmaTransfer transfer, long now) {
    if (isShown(soc.sinceStart(transfer.startedAt))) {
      showTransfer(
          DMA,
          2 * transfer.channel + (transfer.toL1 ? 0 : 1),
          "channel %d %s L1".formatted(transfer.channel, transfer.toL1 ? "to" : "from"),
          transfer.bytes,
          soc.sinceStart(transfer.startedAt),
          soc.sinceStart(now) + 1,
          ", \"channel\": %d, \"two_dimensional\": %b, \"cycles_in_queue\": %d"
              .formatted(
                  transfer.channel,
                  transfer.twoDimensional,
                  transfer.startedAt - transfer.issuedAt));
    }
  }

  @Override
  public void completedExternal(boolean reading, int bytes, long startedAt, long now) {
    var controller = soc.fabricController;
    if (isShown(soc.sinceStart(controller, startedAt))) {
      showTransfer(
          EXTERNAL,
          reading ? 0 : 1,
          reading ? "HyperRAM to L2" : "L2 to HyperRAM",
          bytes,
          soc.sinceStart(controller, startedAt),
          soc.sinceStart(controller, now),
          "");
    }
  }

  private boolean isShown(long transferStart) {
    return !stopped && transferStart >= start;
  }

  private void showTransfer(
      int group, int first, String name, int bytes, long start, long end, String arguments) {
    int track = first;
    while (transferEnds.getOrDefault(List.of(group, track), Long.MIN_VALUE) > start) {
      track += LANE;
    }
    if (transferEnds.put(List.of(group, track), end) == null) {
      writer.nameTrack(group, track, name);
    }
    writer.slice(
        group, track, bytes + " bytes", start, end, "\"bytes\": %d%s".formatted(bytes, arguments));
  }
}
