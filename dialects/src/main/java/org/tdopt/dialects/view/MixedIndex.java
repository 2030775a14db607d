package org.tdopt.dialects.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;

/** An offset, size or stride: a number, or a value of type index. */
public sealed interface MixedIndex {
  /** A number known at compile time. */
  record Static(long value) implements MixedIndex {}

  /** A number known at run time. */
  record Dynamic(Value value) implements MixedIndex {}

  static MixedIndex of(long value) {
    return new Static(value);
  }

  /** The number that {@code value} is known to be, or the value. */
  static MixedIndex of(Value value) {
    var known = Constants.integer(value);
    return known.isPresent() ? new Static(known.getAsLong()) : new Dynamic(value);
  }

  static List<MixedIndex> ofAll(long... values) {
    return Arrays.stream(values).mapToObj(MixedIndex::of).toList();
  }

  /** {@code count} times the same number. */
  static List<MixedIndex> repeated(long value, int count) {
    return Collections.nCopies(count, of(value));
  }

  /** The number if it is written as one or is a constant. */
  default OptionalLong constant() {
    return switch (this) {
      case Static s -> OptionalLong.of(s.value());
      case Dynamic d -> Constants.integer(d.value());
    };
  }

  default boolean is(long expected) {
    var known = constant();
    return known.isPresent() && known.getAsLong() == expected;
  }

  /** The number, or {@link Shape#DYNAMIC} if it is a value. */
  default long staticOrDynamic() {
    return switch (this) {
      case Static s -> s.value();
      case Dynamic _ -> Shape.DYNAMIC;
    };
  }

  /** This as a value, made by a constant if need be. */
  default Value materialize(OpBuilder b, Location loc) {
    return switch (this) {
      case Static s -> ConstantOp.index(b, loc, s.value()).result();
      case Dynamic d -> d.value();
    };
  }

  /** The list that an attribute with {@link Shape#DYNAMIC} in place of the values stands for. */
  static List<MixedIndex> decode(DenseArrayAttr statics, List<Value> dynamics) {
    var next = dynamics.iterator();
    var list = new ArrayList<MixedIndex>();
    for (long s : statics.bits()) {
      list.add(s == Shape.DYNAMIC ? new Dynamic(next.next()) : new Static(s));
    }
    return list;
  }

  static DenseArrayAttr statics(List<MixedIndex> list) {
    return DenseArrayAttr.i64(list.stream().mapToLong(MixedIndex::staticOrDynamic).toArray());
  }

  static List<Value> dynamics(List<MixedIndex> list) {
    var values = new ArrayList<Value>();
    for (var i : list) {
      if (i instanceof Dynamic d) {
        values.add(d.value());
      }
    }
    return values;
  }

  /** The list with every constant value replaced by its number. */
  static List<MixedIndex> fold(List<MixedIndex> list) {
    var folded = new ArrayList<MixedIndex>();
    for (var i : list) {
      folded.add(i instanceof Dynamic d ? of(d.value()) : i);
    }
    return folded;
  }
}
