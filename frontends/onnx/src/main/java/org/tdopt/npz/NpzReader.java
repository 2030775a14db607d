package org.tdopt.npz;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads NumPy archives: a ZIP file, stored or deflated, with one {@code .npy} file per array, in C
 * or Fortran order, as in NumPy's {@code numpy.lib.format}, versions 1 to 3.
 */
public final class NpzReader {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final String SUFFIX = ".npy";

  private NpzReader() {}

  /**
   * The arrays in the order of the archive.
   *
   * @throws NpzException if the file is no such archive, or holds what is not supported
   * @throws IOException if the file cannot be read
   */
  public static List<NpzArray> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FileNotFoundException("there is no file '" + file + "'");
    }
    try (var zip = new ZipFile(file.toFile())) {
      var arrays = new ArrayList<NpzArray>();
      for (var entry : Collections.list(zip.entries())) {
        if (!entry.getName().endsWith(SUFFIX)) {
          throw new NpzException("entry '" + entry.getName() + "' is not an array (.npy)");
        }
        var name = entry.getName();
        name = name.substring(0, name.length() - SUFFIX.length());
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
          bytes = in.readAllBytes();
        } catch (IOException e) {
          throw new NpzException("array '" + name + "' is damaged: " + e.getMessage());
        }
        arrays.add(array(name, bytes));
      }
      return arrays;
    } catch (ZipException e) {
      throw new NpzException("'" + file + "' is not a NumPy archive: " + e.getMessage());
    }
  }

  /** The array in the bytes of an {@code .npy} file. */
  static NpzArray array(String name, byte[] bytes) throws NpzException {
    var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 10 || !in.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw new NpzException("array '" + name + "' does not begin as an .npy file does");
    }
    int version = bytes[6];
    if (version < 1 || version > 3) {
      throw new NpzException(
          "array '" + name + "' has .npy version " + version + "; versions 1 to 3 are read");
    }
    int start = version == 1 ? 10 : 12;
    long headerLength =
        version == 1
            ? in.getShort(8) & 0xffffL
            : bytes.length < start ? Long.MAX_VALUE : in.getInt(8) & 0xffffffffL;
    if (headerLength > bytes.length - start) {
      throw new NpzException("array '" + name + "' ends within its header");
    }
    int length = (int) headerLength;
    var charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    var header = NpyHeader.parse(name, new String(bytes, start, length, charset));
    var data = ByteBuffer.wrap(bytes, start + length, bytes.length - start - length).slice();
    return array(name, header, data.order(header.type().order()));
  }

  private static NpzArray array(String name, NpyHeader header, ByteBuffer data)
      throws NpzException {
    int width = header.type().bytes();
    long count = 1;
    try {
      for (long d : header.shape()) {
        count = Math.multiplyExact(count, d);
      }
      count = Math.multiplyExact(count, (long) width) / width;
    } catch (ArithmeticException e) {
      count = Long.MAX_VALUE / width;
    }
    if (count * width != data.remaining()) {
      throw new NpzException(
          "array '%s' of shape %s needs %d bytes, but holds %d"
              .formatted(
                  name,
                  new NpzArray.Integers(name, header.shape(), new long[0]).shapeText(),
                  count * width,
                  data.remaining()));
    }
    int n = (int) count;
    var source = sources(header, n);
    if (header.type().kind() == NpyType.Kind.FLOAT) {
      var values = new double[n];
      for (int i = 0; i < n; i++) {
        values[i] = header.type().floatAt(data, source[i]);
      }
      return new NpzArray.Floats(name, header.shape(), values, header.type().bytes());
    }
    var values = new long[n];
    for (int i = 0; i < n; i++) {
      values[i] = header.type().integerAt(data, source[i]);
    }
    return new NpzArray.Integers(name, header.shape(), values);
  }

  /** For each element in row-major order, its position in the file. */
  private static int[] sources(NpyHeader header, int n) {
    var shape = header.shape();
    var sources = new int[n];
    var index = new long[shape.length];
    for (int i = 0; i < n; i++) {
      if (!header.fortranOrder()) {
        sources[i] = i;
        continue;
      }
      long at = 0;
      for (int d = shape.length - 1; d >= 0; d--) {
        at = at * shape[d] + index[d];
      }
      sources[i] = (int) at;
      for (int d = shape.length - 1; d >= 0 && ++index[d] == shape[d]; d--) {
        index[d] = 0;
      }
    }
    return sources;
  }
}
