package org.tdopt.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Type;

/** An SSA value: the result of an operation or the argument of a block. */
public abstract sealed class Value permits OpResult, BlockArgument {
  private Type type;
  private @Nullable OpOperand firstUse;
  private @Nullable OpOperand lastUse;

  Value(Type type) {
    this.type = type;
  }

  public Type type() {
    return type;
  }

  /** Changes the type; the caller keeps every use valid. */
  public void setType(Type newType) {
    type = newType;
  }

  /** The type as {@code kind}; the verifier has established it. */
  public <T extends Type> T type(Class<T> kind) {
    return kind.cast(type);
  }

  public abstract Location location();

  /** The operation that has this value as a result; empty for a block argument. */
  public abstract Optional<Operation> definingOp();

  /** The block that holds the definition; null while the operation is in no block. */
  public abstract @Nullable Block parentBlock();

  public boolean hasUses() {
    return firstUse != null;
  }

  public boolean hasOneUse() {
    return firstUse != null && firstUse.nextUse == null;
  }

  /** The use that was made first; null if there is none. */
  public @Nullable OpOperand firstUse() {
    return firstUse;
  }

  /** The uses in the order they were made; a copy, so that uses may change meanwhile. */
  public List<OpOperand> uses() {
    var list = new ArrayList<OpOperand>();
    for (var u = firstUse; u != null; u = u.nextUse) {
      list.add(u);
    }
    return list;
  }

  /** The operations that use this value, each once, in the order of their first use. */
  public List<Operation> users() {
    if (firstUse == null) {
      return List.of();
    }
    if (firstUse.nextUse == null) {
      return List.of(firstUse.owner());
    }
    return uses().stream().map(OpOperand::owner).distinct().toList();
  }

  public void replaceAllUsesWith(Value replacement) {
    if (replacement == this || firstUse == null) {
      return;
    }
    for (var u = firstUse; u != null; u = u.nextUse) {
      u.value = replacement;
    }
    firstUse.previousUse = replacement.lastUse;
    if (replacement.lastUse == null) {
      replacement.firstUse = firstUse;
    } else {
      replacement.lastUse.nextUse = firstUse;
    }
    replacement.lastUse = lastUse;
    firstUse = null;
    lastUse = null;
  }

  public void replaceUsesIf(Value replacement, Predicate<OpOperand> condition) {
    if (replacement == this) {
      return;
    }
    for (var use : uses()) {
      if (condition.test(use)) {
        use.set(replacement);
      }
    }
  }

  void addUse(OpOperand use) {
    use.previousUse = lastUse;
    use.nextUse = null;
    if (lastUse == null) {
      firstUse = use;
    } else {
      lastUse.nextUse = use;
    }
    lastUse = use;
  }

  void removeUse(OpOperand use) {
    if (use.previousUse == null) {
      firstUse = use.nextUse;
    } else {
      use.previousUse.nextUse = use.nextUse;
    }
    if (use.nextUse == null) {
      lastUse = use.previousUse;
    } else {
      use.nextUse.previousUse = use.previousUse;
    }
    use.nextUse = null;
    use.previousUse = null;
  }
}
