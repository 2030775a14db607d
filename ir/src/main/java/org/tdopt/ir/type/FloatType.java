package org.tdopt.ir.type;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A floating-point type. The constants carry the names of MLIR's builtin float types. */
public enum FloatType implements Type {
  F4E2M1FN("f4E2M1FN", 4),
  F6E2M3FN("f6E2M3FN", 6),
  F6E3M2FN("f6E3M2FN", 6),
  F8E5M2("f8E5M2", 8),
  F8E4M3("f8E4M3", 8),
  F8E4M3FN("f8E4M3FN", 8),
  F8E5M2FNUZ("f8E5M2FNUZ", 8),
  F8E4M3FNUZ("f8E4M3FNUZ", 8),
  F8E4M3B11FNUZ("f8E4M3B11FNUZ", 8),
  F8E3M4("f8E3M4", 8),
  F8E8M0FNU("f8E8M0FNU", 8),
  BF16("bf16", 16),
  F16("f16", 16),
  TF32("tf32", 19),
  F32("f32", 32),
  F64("f64", 64),
  F80("f80", 80),
  F128("f128", 128);

  private static final Map<String, FloatType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(t -> t.text, t -> t));

  private final String text;
  private final int width;

  FloatType(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The type of that MLIR name. */
  public static Optional<FloatType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Storage width in bits. */
  public int width() {
    return width;
  }

  @Override
  public String toString() {
    return text;
  }
}
