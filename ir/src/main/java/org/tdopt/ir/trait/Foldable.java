package org.tdopt.ir.trait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;

/** The operation may be equal to existing values or constants. */
public interface Foldable {
  /** What stands for one result. */
  sealed interface FoldResult {
    /** An existing value. */
    record Existing(Value value) implements FoldResult {}

    /** A constant that the dialect materializes. */
    record Constant(Attribute value) implements FoldResult {}

    /** The operation itself, once {@code change} has simplified it; the only entry of its list. */
    record Itself(Runnable change) implements FoldResult {}
  }

  /** The operation does not fold. */
  static List<FoldResult> unchanged() {
    return List.of();
  }

  /** The one result is equal to {@code value}. */
  static List<FoldResult> to(Value value) {
    return List.of(new FoldResult.Existing(value));
  }

  /** The one result is the constant {@code value}. */
  static List<FoldResult> to(Attribute value) {
    return List.of(new FoldResult.Constant(value));
  }

  /** The operation stays, simplified by {@code change}, which this method does not run. */
  static List<FoldResult> inPlace(Runnable change) {
    return List.of(new FoldResult.Itself(change));
  }

  /**
   * What the results are equal to, one each; the empty list if they do not fold.
   *
   * @param constants per operand its constant value, or null
   */
  List<FoldResult> fold(List<@Nullable Attribute> constants);
}
