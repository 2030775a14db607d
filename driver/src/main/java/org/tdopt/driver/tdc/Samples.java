package org.tdopt.driver.tdc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.npz.NpzArray;
import org.tdopt.npz.NpzReader;

/**
 * The data a program works on: {@code count} rows of inputs and, for training, of targets. Step
 * {@code s} with batch {@code b} uses rows {@code (s * b + i) mod count}.
 *
 * @param inputs shape {@code [count, ...]}
 * @param targets shape {@code [count, ...]}, or labels {@code [count]}; null for inference
 */
public record Samples(TensorData inputs, @Nullable TensorData targets) {
  /** Seed of synthetic data. */
  private static final long SEED = 20;

  public int count() {
    return Math.toIntExact(inputs.shape().dim(0));
  }

  /**
   * Reads an archive: its first array is the input, its second, if any, the target.
   *
   * @param loss the loss, which says what the target is; null for inference
   */
  public static Samples read(Path file, @Nullable String loss) throws IOException {
    var arrays = NpzReader.read(file);
    if (arrays.isEmpty()) {
      throw new IOException("'" + file + "' holds no array; the first one must be the input");
    }
    var first = arrays.getFirst();
    if (!(first instanceof NpzArray.Floats)) {
      throw new IOException(
          "'%s': array '%s' is the input and must hold floats".formatted(file, first.name()));
    }
    if (first.shape().length == 0 || first.shape()[0] == 0) {
      throw new IOException(
          "'%s': the input '%s' has shape %s; it needs at least one row"
              .formatted(file, first.name(), first.shapeText()));
    }
    var inputs = floats(first);
    if (loss == null) {
      return new Samples(inputs, null);
    }
    if (arrays.size() < 2) {
      if (loss.equals("mse")) {
        return new Samples(inputs, inputs);
      }
      throw new IOException(
          "'%s' holds one array; the loss '%s' needs labels as the second".formatted(file, loss));
    }
    var second = arrays.get(1);
    if (second.shape().length == 0 || second.shape()[0] != first.shape()[0]) {
      throw new IOException(
          "'%s': the input '%s' has shape %s but the target '%s' has %s; the row counts must agree"
              .formatted(
                  file, first.name(), first.shapeText(), second.name(), second.shapeText()));
    }
    return new Samples(inputs, loss.equals("mse") ? floats(second) : labels(file, second));
  }

  private static TensorData floats(NpzArray array) {
    return new TensorData.F32(Shape.of(array.shape()), array.toFloats());
  }

  private static TensorData labels(Path file, NpzArray array) throws IOException {
    if (!(array instanceof NpzArray.Integers labels) || array.shape().length != 1) {
      throw new IOException(
          "'%s': array '%s' of shape %s holds the class labels and must be integers of shape (N,)"
              .formatted(file, array.name(), array.shapeText()));
    }
    return new TensorData.I64(Shape.of(array.shape()), IntegerType.I64, labels.values());
  }

  /**
   * Made-up data that is the same at every run: inputs uniform in -1..1; targets alike, or labels.
   *
   * @param input shape of the inputs, rows included
   * @param target shape of the targets, or null
   * @param classes number of classes if the targets are labels, else 0
   */
  public static Samples synthetic(Shape input, @Nullable Shape target, int classes) {
    var random = new Random(SEED);
    var inputs = uniform(random, input);
    if (target == null) {
      return new Samples(inputs, null);
    }
    if (classes > 0) {
      var labels = new long[Math.toIntExact(target.elementCount())];
      Arrays.setAll(labels, _ -> random.nextInt(classes));
      return new Samples(inputs, new TensorData.I64(target, IntegerType.I64, labels));
    }
    return new Samples(inputs, target.equals(input) ? inputs : uniform(random, target));
  }

  private static TensorData uniform(Random random, Shape shape) {
    var values = new float[Math.toIntExact(shape.elementCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return new TensorData.F32(shape, values);
  }

  /** The inputs of one step. */
  public TensorData inputs(int step, int batch) {
    return rows(inputs, step, batch);
  }

  /** The targets of one step. */
  public TensorData targets(int step, int batch) {
    if (targets == null) {
      throw new IllegalStateException("there are no targets");
    }
    return rows(targets, step, batch);
  }

  /** Rows {@code (step * batch + i) mod count} of {@code all}. */
  private static TensorData rows(TensorData all, int step, int batch) {
    int count = Math.toIntExact(all.shape().dim(0));
    int row = Math.toIntExact(all.shape().elementCount() / count);
    var out = all.zeros(all.shape().with(0, batch));
    for (int i = 0; i < batch; i++) {
      long from = ((long) step * batch + i) % count * row;
      for (int j = 0; j < row; j++) {
        out.set((long) i * row + j, all.get(from + j));
      }
    }
    return out;
  }
}
