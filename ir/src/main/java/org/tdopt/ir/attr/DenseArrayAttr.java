package org.tdopt.ir.attr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/**
 * A flat array of one element type, an integer or float of at most 64 bits. Floats are kept as
 * their bits. Wider elements make a {@link WideArrayAttr}.
 */
public record DenseArrayAttr(Type elementType, List<Long> bits) implements Attribute {
  public DenseArrayAttr {
    bits = List.copyOf(bits);
  }

  public static DenseArrayAttr i64(long... values) {
    return new DenseArrayAttr(IntegerType.I64, Arrays.stream(values).boxed().toList());
  }

  public static DenseArrayAttr i32(int... values) {
    return new DenseArrayAttr(
        IntegerType.I32, Arrays.stream(values).asLongStream().boxed().toList());
  }

  public int size() {
    return bits.size();
  }

  public long[] toLongs() {
    return bits.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public String toString() {
    var out = new StringBuilder("array<").append(elementType);
    var items = new ArrayList<String>();
    for (long b : bits) {
      items.add(
          switch (elementType) {
            case FloatType f -> FloatText.of(FloatBits.fromBits(b, f), f);
            case IntegerType i when i.width() == 1 -> b == 0 ? "false" : "true";
            case IntegerType i when i.signedness() == IntegerType.Signedness.UNSIGNED ->
                Long.toUnsignedString(b);
            default -> Long.toString(b);
          });
    }
    return out.append(items.isEmpty() ? "" : ": " + String.join(", ", items)).append('>').toString();
  }
}
