package org.tdopt.driver.opt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the input that is a module of its own.
 *
 * @param lines how many lines of the input come before it
 */
record InputChunk(String text, int lines) {
  /** The input between lines that begin with the marker; the input itself if there is none. */
  static List<InputChunk> of(String input, Optional<String> marker) {
    if (marker.isEmpty()) {
      return List.of(new InputChunk(input, 0));
    }
    var chunks = new ArrayList<InputChunk>();
    int chunkStart = 0;
    int chunkLine = 0;
    int line = 0;
    int start = 0;
    while (start < input.length()) {
      int end = input.indexOf('\n', start);
      int next = end < 0 ? input.length() : end + 1;
      if (input.startsWith(marker.get(), start)) {
        chunks.add(new InputChunk(input.substring(chunkStart, start), chunkLine));
        chunkStart = next;
        chunkLine = line + 1;
      }
      line++;
      start = next;
    }
    chunks.add(new InputChunk(input.substring(chunkStart), chunkLine));
    return chunks;
  }

  /** The text behind as many empty lines as make its line numbers those of the input. */
  String padded() {
    return lines == 0 ? text : "\n".repeat(lines) + text;
  }
}
