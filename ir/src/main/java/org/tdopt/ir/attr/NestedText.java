package org.tdopt.ir.attr;

import java.util.function.LongFunction;
import org.tdopt.ir.type.Shape;

/** The elements of a shaped constant as text, with a bracket for each dimension. */
final class NestedText {
  private final StringBuilder out = new StringBuilder();
  private final Shape shape;
  private final LongFunction<String> element;
  private long next;

  private NestedText(Shape shape, LongFunction<String> element) {
    this.shape = shape;
    this.element = element;
  }

  /** The text after {@code before}, up to the angle bracket that closes it. */
  static String of(String before, Shape shape, boolean splat, LongFunction<String> element) {
    var text = new NestedText(shape, element);
    text.out.append(before);
    if (splat) {
      text.out.append(element.apply(0));
    } else if (shape.elementCount() > 0) {
      text.dimension(0);
    }
    return text.out.append('>').toString();
  }

  private void dimension(int depth) {
    if (depth == shape.rank()) {
      out.append(element.apply(next++));
      return;
    }
    out.append('[');
    for (long i = 0; i < shape.dim(depth); i++) {
      if (i > 0) {
        out.append(", ");
      }
      dimension(depth + 1);
    }
    out.append(']');
  }
}
