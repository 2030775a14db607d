package org.tdopt.npz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzTest {
  @TempDir Path folder;

  private static byte[] npy(String header, byte[] data) {
    return ByteBuffer.allocate(10 + header.length() + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
        .putShort((short) header.length())
        .put(header.getBytes(StandardCharsets.ISO_8859_1))
        .put(data)
        .array();
  }

  private static byte[] npy(String descriptor, boolean fortran, String shape, byte[] data) {
    var header =
        "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }\n"
            .formatted(descriptor, fortran ? "True" : "False", shape);
    return npy(header, data);
  }

  private Path zip(int method, String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry(name);
      if (method == ZipEntry.STORED) {
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
      }
      entry.setMethod(method);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return Files.write(folder.resolve("a.npz"), bytes.toByteArray());
  }

  private static long[] integers(byte[] npy) throws IOException {
    return ((NpzArray.Integers) NpzReader.array("x", npy)).values();
  }

  @Test
  void readsEveryFloatType() throws IOException {
    var half = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0x3e00);
    assertThat(NpzReader.array("x", npy("<f2", false, "()", half.array())).toFloats())
        .containsExactly(1.5f);
    var single = ByteBuffer.allocate(4).order(ByteOrder.BIG_ENDIAN).putFloat(-2.25f);
    assertThat(NpzReader.array("x", npy(">f4", false, "(1,)", single.array())).toFloats())
        .containsExactly(-2.25f);
    var wide = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0.1);
    var array = (NpzArray.Floats) NpzReader.array("x", npy("<f8", false, "(1, 1)", wide.array()));
    assertThat(array.values()).containsExactly(0.1);
    assertThat(array.shape()).containsExactly(1, 1);
  }

  @Test
  void readsIntegersAndBooleans() throws IOException {
    byte[] data = {-1, 0, 1, 0};
    assertThat(integers(npy("|i1", false, "(4,)", data))).containsExactly(-1, 0, 1, 0);
    assertThat(integers(npy("<u2", false, "(2,)", data))).containsExactly(255, 1);
    assertThat(integers(npy("|b1", false, "(2, 2)", data))).containsExactly(255, 0, 1, 0);
  }

  @Test
  void fortranOrderBecomesRowMajor() throws IOException {
    byte[] data = {0, 3, 1, 4, 2, 5};
    var array = (NpzArray.Integers) NpzReader.array("x", npy("|u1", true, "(2, 3)", data));
    assertThat(array.values()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(array.shapeText()).isEqualTo("(2, 3)");
  }

  @Test
  void readsStoredAndDeflatedEntries() throws IOException {
    var content = npy("|u1", false, "(3,)", new byte[] {7, 8, 9});
    for (int method : new int[] {ZipEntry.STORED, ZipEntry.DEFLATED}) {
      var arrays = NpzReader.read(zip(method, "x.npy", content));
      assertThat(arrays).hasSize(1);
      assertThat(arrays.getFirst().name()).isEqualTo("x");
      assertThat(arrays.getFirst().toFloats()).containsExactly(7, 8, 9);
    }
  }

  @Test
  void writesWhatItReadsInOrderAndTheSameBytesTwice() throws IOException {
    var arrays =
        List.<NpzArray>of(
            NpzArray.Floats.of("z/weight", new long[] {2, 1}, new float[] {0.1f, -3}),
            new NpzArray.Integers("a", new long[] {}, new long[] {1L << 40}));
    var file = folder.resolve("out.npz");
    NpzWriter.write(file, arrays);
    var back = NpzReader.read(file);
    assertThat(back).extracting(NpzArray::name).containsExactly("z/weight", "a");
    assertThat(back.get(0).toFloats()).containsExactly(0.1f, -3);
    assertThat(back.get(0).shape()).containsExactly(2, 1);
    assertThat(((NpzArray.Integers) back.get(1)).values()).containsExactly(1L << 40);
    assertThat(NpzWriter.bytes(arrays)).isEqualTo(Files.readAllBytes(file));
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    var text = Files.writeString(folder.resolve("text.npz"), "not a zip file");
    assertThatThrownBy(() -> NpzReader.read(text))
        .isInstanceOf(NpzException.class)
        .hasMessageStartingWith("'" + text + "' is not a NumPy archive: ");
    assertThatThrownBy(() -> NpzReader.read(folder.resolve("none.npz")))
        .hasMessage("there is no file '" + folder.resolve("none.npz") + "'");
    assertThatThrownBy(() -> NpzReader.read(zip(ZipEntry.STORED, "readme.txt", new byte[1])))
        .hasMessage("entry 'readme.txt' is not an array (.npy)");
    assertThatThrownBy(() -> NpzReader.array("x", new byte[20]))
        .hasMessage("array 'x' does not begin as an .npy file does");
    assertThatThrownBy(() -> NpzReader.array("x", npy("<f4", false, "(3, 2)", new byte[20])))
        .hasMessage("array 'x' of shape (3, 2) needs 24 bytes, but holds 20");
    var huge = npy("<f4", false, "(99999999999, 99999999999)", new byte[4]);
    assertThatThrownBy(() -> NpzReader.array("x", huge)).hasMessageContaining("needs");
    assertThatThrownBy(() -> NpzReader.array("x", npy("|O", false, "()", new byte[8])))
        .hasMessage(
            "array 'x' has the element type '|O'; floats of 2, 4 and 8 bytes, integers and"
                + " booleans are read");
    assertThatThrownBy(
            () -> NpzReader.array("x", npy("{'descr': [('a', '<f4')], }", new byte[0])))
        .hasMessage("array 'x' has a structured type; plain floats and integers are read");
    assertThatThrownBy(() -> NpzReader.array("x", npy("{'descr': '<f4', }", new byte[0])))
        .hasMessage(
            "array 'x' has a malformed header: it needs the keys 'descr', 'fortran_order' and"
                + " 'shape'");
    assertThatThrownBy(
            () -> NpzReader.array("x", npy("<f4", false, "(-3,)", new byte[0])))
        .hasMessage("array 'x' has a malformed header: 'shape' must be a tuple of counts");
    var cut = npy("<f4", false, "(1,)", new byte[0]);
    assertThatThrownBy(() -> NpzReader.array("x", Arrays.copyOf(cut, 20)))
        .hasMessage("array 'x' ends within its header");
  }

  /** Whatever is damaged, the reader ends with arrays or with an exception of its own. */
  @Test
  void survivesDamage() throws IOException {
    var array = npy("<f4", true, "(3, 2)", new byte[24]);
    long seed = 1;
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < array.length; i++) {
      readDamaged(Arrays.copyOf(array, i));
      for (int change : new int[] {0, '9', random.nextInt(256)}) {
        var damaged = array.clone();
        damaged[i] = (byte) change;
        readDamaged(damaged);
      }
    }
  }

  private static void readDamaged(byte[] npy) {
    try {
      assertThat(NpzReader.array("x", npy).name()).isEqualTo("x");
    } catch (NpzException e) {
      assertThat(e).hasMessageStartingWith("array 'x' ");
    }
  }

  @Test
  void doublesAreWrittenAsDoubles() throws IOException, NpzException {
    var wide = new NpzArray.Floats("wide", new long[] {2}, new double[] {0.1, 1e300}, Double.BYTES);
    var narrow = NpzArray.Floats.of("narrow", new long[] {1}, new float[] {0.5f});
    var file = Files.write(folder.resolve("both.npz"), NpzWriter.bytes(List.of(wide, narrow)));
    var read = NpzReader.read(file);
    assertThat(((NpzArray.Floats) read.get(0)).values()).containsExactly(0.1, 1e300);
    assertThat(((NpzArray.Floats) read.get(0)).bytes()).isEqualTo(8);
    assertThat(((NpzArray.Floats) read.get(1)).bytes()).isEqualTo(4);
  }
}
