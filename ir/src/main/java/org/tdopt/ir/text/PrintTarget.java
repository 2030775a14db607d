package org.tdopt.ir.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the printed text goes. */
interface PrintTarget {
  /** A part of the text, ready to be written. */
  interface Part {
    void write() throws IOException;
  }

  /** Makes a part of the text of what is printed; any thread may. */
  Part part(StringBuilder text);

  static PrintTarget to(Appendable target) {
    return text -> {
      var copy = text.toString();
      return () -> target.append(copy);
    };
  }

  /** Writes in UTF-8. */
  static PrintTarget to(OutputStream target) {
    return text -> {
      var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return () -> target.write(bytes);
    };
  }

  static void write(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
