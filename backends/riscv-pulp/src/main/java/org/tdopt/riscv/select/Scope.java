package org.tdopt.riscv.select;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;

/**
 * A block of machine instructions under construction: a function, the body of a loop or a branch.
 * Instructions are appended to the blocks of all scopes around the current one, too, since what those
 * hold so far comes before the operation that is being built inside them.
 */
final class Scope {
  /**
   * A value that grows by the same amount in each iteration.
   *
   * @param argument the loop's block argument
   * @param form its linear form
   */
  record Induction(Value argument, LinearForm form) {}

  /** What is known of a loop while its body is built. */
  static final class Loop {
    private final LinearForm.Atom variable;
    private final LinearForm lower;
    private final LinearForm step;
    private final List<Value> inits = new ArrayList<>();
    private final ListMultimap<LinearForm, Induction> inductions =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();

    Loop(LinearForm.Atom variable, LinearForm lower, LinearForm step) {
      this.variable = variable;
      this.lower = lower;
      this.step = step;
    }

    /** The induction variable. */
    LinearForm.Atom variable() {
      return variable;
    }

    LinearForm lower() {
      return lower;
    }

    LinearForm step() {
      return step;
    }

    /** Initial values of the block's arguments. */
    List<Value> inits() {
      return inits;
    }

    /** Inductions by the part of their form that varies, in the order of their arguments. */
    ListMultimap<LinearForm, Induction> inductions() {
      return inductions;
    }
  }

  private final @Nullable Scope parent;
  private final @Nullable Loop loop;
  private final Block block;
  private final OpBuilder builder;
  private final int depth;
  private final Map<Object, Value> known = new HashMap<>();

  Scope(@Nullable Scope parent, Block block, @Nullable Loop loop) {
    this.parent = parent;
    this.block = block;
    this.loop = loop;
    builder = OpBuilder.atEnd(block);
    depth = parent == null ? 0 : parent.depth + 1;
  }

  @Nullable Scope parent() {
    return parent;
  }

  /** The loop whose body this is; null for a function or branch. */
  @Nullable Loop loop() {
    return loop;
  }

  Block block() {
    return block;
  }

  /** Appends to the block. */
  OpBuilder builder() {
    return builder;
  }

  /** How many scopes are around this one. */
  int depth() {
    return depth;
  }

  /** Values by what they compute, so that nothing is computed twice. */
  Map<Object, Value> known() {
    return known;
  }

  /**
   * Forgets computed values. Done after every nested loop or branch: computing them again costs
   * little there, and keeping them in registers across it may cost a lot.
   */
  void forget() {
    known.clear();
  }

  /** The deeper of two scopes of which one is around the other. */
  static Scope inner(Scope a, Scope b) {
    return a.depth >= b.depth ? a : b;
  }
}
