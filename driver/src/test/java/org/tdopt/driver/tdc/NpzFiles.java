package org.tdopt.driver.tdc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes matrices as NumPy does, in all its ways. */
final class NpzFiles {
  private NpzFiles() {}

  /** A matrix of floats or of labels, as a file of an archive. */
  record Matrix(String name, String type, boolean fortran, int rows, int columns, double[] values) {
    private byte[] npy() {
      int width = type.charAt(2) - '0';
      var shape = columns == 0 ? "(" + rows + ",)" : "(" + rows + ", " + columns + ")";
      var header =
          "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }"
              .formatted(type, fortran ? "True" : "False", shape);
      header += " ".repeat(63 - (10 + header.length()) % 64) + "\n";
      int perRow = Math.max(columns, 1);
      var out = ByteBuffer.allocate(10 + header.length() + width * rows * perRow);
      out.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1);
      out.put((byte) 0).order(ByteOrder.LITTLE_ENDIAN).putShort((short) header.length());
      out.put(header.getBytes(StandardCharsets.US_ASCII));
      out.order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < rows * perRow; i++) {
        double v = values[fortran ? i % rows * perRow + i / rows : i];
        switch (type.substring(1)) {
          case "f2" -> out.putShort(Float.floatToFloat16((float) v));
          case "f4" -> out.putFloat((float) v);
          case "f8" -> out.putDouble(v);
          case "i8" -> out.putLong((long) v);
          default -> throw new IllegalArgumentException(type);
        }
      }
      return out.array();
    }
  }

  static Path write(Path file, boolean deflated, Matrix... matrices) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var matrix : matrices) {
        var bytes = matrix.npy();
        var entry = new ZipEntry(matrix.name() + ".npy");
        if (!deflated) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          var crc = new CRC32();
          crc.update(bytes);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
      }
    }
    return file;
  }
}
