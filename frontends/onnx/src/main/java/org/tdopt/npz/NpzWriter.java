package org.tdopt.npz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes NumPy archives: floats as 32-bit floats, integers as 64-bit integers, in C order, stored.
 * Equal arrays give equal bytes.
 */
public final class NpzWriter {
  /** The earliest time a ZIP file can hold, so that the bytes do not depend on the clock. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The data of an {@code .npy} file begins at a multiple of this. */
  private static final int ALIGNMENT = 64;

  private NpzWriter() {}

  /** Writes the arrays in order; the file appears whole or not at all. */
  public static void write(Path file, List<? extends NpzArray> arrays) throws IOException {
    var target = file.toAbsolutePath();
    var partial = Files.createTempFile(target.getParent(), ".npz", ".partial");
    try {
      Files.write(partial, bytes(arrays));
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** The archive's bytes. */
  public static byte[] bytes(List<? extends NpzArray> arrays) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var array : arrays) {
        var content = npy(array);
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(array.name() + ".npy");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] npy(NpzArray array) {
    int width = array instanceof NpzArray.Floats f && f.bytes() < Double.BYTES ? 4 : 8;
    var header = header(array, width);
    var out =
        ByteBuffer.allocate(header.length + Math.multiplyExact(width, array.size()))
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(header);
    switch (array) {
      case NpzArray.Floats f when width == Double.BYTES -> {
        for (double v : f.values()) {
          out.putDouble(v);
        }
      }
      case NpzArray.Floats f -> {
        for (double v : f.values()) {
          out.putFloat((float) v);
        }
      }
      case NpzArray.Integers i -> {
        for (long v : i.values()) {
          out.putLong(v);
        }
      }
    }
    return out.array();
  }

  private static byte[] header(NpzArray array, int width) {
    var shape =
        LongStream.of(array.shape())
            .mapToObj(Long::toString)
            .collect(Collectors.joining(", ", "(", array.shape().length == 1 ? ",)" : ")"));
    var text =
        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }"
            .formatted((array instanceof NpzArray.Floats ? "<f" : "<i") + width, shape);
    int prefix = 10;
    int total = Math.ceilDiv(prefix + text.length() + 1, ALIGNMENT) * ALIGNMENT;
    var padded = text + " ".repeat(total - prefix - text.length() - 1) + "\n";
    return ByteBuffer.allocate(total)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
        .putShort((short) padded.length())
        .put(padded.getBytes(StandardCharsets.ISO_8859_1))
        .array();
  }
}
