package org.tdopt.dialects.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.Shape;

/** The text of index lists, {@code [%i, 0, 4]}, and what holds of all of them. */
public final class IndexLists {
  private IndexLists() {}

  /** Reads a list in brackets; its values are of type index. */
  public static List<MixedIndex> parse(AsmParser parser) {
    var list = new ArrayList<MixedIndex>();
    parser.expect("[");
    while (!parser.accept("]")) {
      if (!list.isEmpty()) {
        parser.expect(",");
      }
      var operand = parser.optionalOperand();
      list.add(
          operand.isPresent()
              ? new MixedIndex.Dynamic(parser.resolve(operand.get(), IndexType.INDEX))
              : MixedIndex.of(parser.integer()));
    }
    return list;
  }

  public static void print(List<MixedIndex> list, AsmPrinter printer) {
    printer.text("[");
    for (int i = 0; i < list.size(); i++) {
      printer.text(i > 0 ? ", " : "");
      switch (list.get(i)) {
        case MixedIndex.Static s -> printer.text(Long.toString(s.value()));
        case MixedIndex.Dynamic d -> printer.value(d.value());
      }
    }
    printer.text("]");
  }

  public static Slice parseSlice(AsmParser parser) {
    var offsets = parse(parser);
    var sizes = parse(parser);
    return new Slice(offsets, sizes, parse(parser));
  }

  public static void printSlice(Slice slice, AsmPrinter printer) {
    print(slice.offsets(), printer);
    printer.text(" ");
    print(slice.sizes(), printer);
    printer.text(" ");
    print(slice.strides(), printer);
  }

  /** Reads {@code [%i, %j]}, values of type index only. */
  public static List<Value> parseValues(AsmParser parser) {
    parser.expect("[");
    var operands = parser.operands();
    parser.expect("]");
    return parser.resolve(
        operands, Collections.nCopies(operands.size(), IndexType.INDEX));
  }

  /** Whether there are as many values as {@link Shape#DYNAMIC} entries. */
  public static boolean verifyCount(
      Verifier v, String what, DenseArrayAttr statics, int values) {
    long dynamic = statics.bits().stream().filter(s -> s == Shape.DYNAMIC).count();
    return v.check(
        dynamic == values, "expected %d dynamic %s values, got %d", dynamic, what, values);
  }

  /** Whether there is one index per dimension. */
  public static boolean verifyRank(Verifier v, int indices, int rank) {
    return v.check(
        indices == rank, "incorrect number of indices, expected %d, got %d", rank, indices);
  }

  /** Whether there is one size per dynamic dimension of {@code shape}. */
  public static boolean verifyDynamicSizes(Verifier v, Shape shape, int sizes) {
    int dynamic = 0;
    for (int i = 0; i < shape.rank(); i++) {
      dynamic += Shape.isDynamic(shape.dim(i)) ? 1 : 0;
    }
    return v.check(
        dynamic == sizes,
        "incorrect number of dynamic sizes, has %d, expected %d",
        sizes,
        dynamic);
  }
}
