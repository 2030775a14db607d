package org.tdopt.sim;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a timeline of bounded size. Source: Trace Event Format, the JSON form that the viewers of
 * Chrome and Perfetto read. A cycle is shown as a microsecond.
 */
final class TraceWriter {
  private final Appendable out;
  private final long limit;
  private long events;
  private boolean first = true;

  TraceWriter(Appendable out, long limit) {
    this.out = out;
    this.limit = limit;
    append("{\"displayTimeUnit\": \"ns\", \"traceEvents\": [");
  }

  /** Whether there is no room for more events; what is written then is still written. */
  boolean isFull() {
    return events >= limit;
  }

  void nameGroup(int group, String name) {
    event("\"ph\": \"M\", \"name\": \"process_name\", \"pid\": %d, \"args\": {\"name\": %s}"
        .formatted(group, SimulationReport.quoted(name)));
  }

  void nameTrack(int group, int track, String name) {
    metadata("thread_name", group, track, "\"name\": " + SimulationReport.quoted(name));
    metadata("thread_sort_index", group, track, "\"sort_index\": " + track);
  }

  private void metadata(String what, int group, int track, String argument) {
    event(
        "\"ph\": \"M\", \"name\": \"%s\", \"pid\": %d, \"tid\": %d, \"args\": {%s}"
            .formatted(what, group, track, argument));
  }

  /**
   * Writes a slice of a track.
   *
   * @param arguments the fields of a JSON object, or empty
   */
  void slice(int group, int track, String name, long start, long end, String arguments) {
    events++;
    event(
        "\"ph\": \"X\", \"name\": %s, \"pid\": %d, \"tid\": %d, \"ts\": %d, \"dur\": %d%s"
            .formatted(
                SimulationReport.quoted(name),
                group,
                track,
                start,
                end - start,
                arguments.isEmpty() ? "" : ", \"args\": {" + arguments + "}"));
  }

  void finish(String endOfTimeline) {
    append(
        "\n], \"otherData\": {\"unit\": \"one microsecond is one cycle\", \"end\": %s}}\n"
            .formatted(SimulationReport.quoted(endOfTimeline)));
  }

  private void event(String fields) {
    append((first ? "\n{" : ",\n{") + fields + "}");
    first = false;
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
