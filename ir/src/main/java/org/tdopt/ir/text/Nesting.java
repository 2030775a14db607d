package org.tdopt.ir.text;

import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/**
 * How deep the text is nested, and how deep and large that is which its aliases stand for. All that
 * walks the IR does so by recursion, so there are limits, far beyond what programs need.
 */
final class Nesting {
  /** Brackets, regions or expressions inside each other. */
  static final int MOST_LEVELS = 256;

  /** The same, counting those in the definitions of the aliases used. */
  static final int MOST_LEVELS_WITH_ALIASES = 2000;

  /** Parts of an attribute or type with its aliases written out. */
  static final long MOST_PARTS = 10_000_000;

  /** Depth and size of what was read. */
  private record Extent(int depth, long parts) {}

  private final Source source;
  private final Map<String, Extent> aliases = new HashMap<>();
  private int level;
  private int deepest;
  private long parts;

  Nesting(Source source) {
    this.source = source;
  }

  /** Enters what begins at {@code at}. */
  void enter(Token at) {
    if (++level > MOST_LEVELS) {
      throw source.error(at, "the text is nested more than %d levels deep", MOST_LEVELS);
    }
    deepest = Math.max(deepest, level);
    parts++;
  }

  void leave() {
    level--;
  }

  /** Begins the definition of an alias. */
  void beginAlias() {
    deepest = 0;
    parts = 0;
  }

  /** Ends the definition of an alias. */
  void endAlias(Token name) {
    aliases.put(name.getText(), new Extent(deepest, parts));
  }

  /** Notes that an alias is used. */
  void use(Token alias) {
    var extent = aliases.get(alias.getText());
    if (extent == null) {
      return;
    }
    deepest = Math.max(deepest, level + extent.depth);
    parts += extent.parts;
    if (deepest > MOST_LEVELS_WITH_ALIASES) {
      throw source.error(
          alias,
          "what the alias '%s' stands for is nested more than %d levels deep",
          alias.getText(),
          MOST_LEVELS_WITH_ALIASES);
    }
    if (parts > MOST_PARTS) {
      throw source.error(
          alias,
          "with the alias '%s' written out, this has more than %d parts",
          alias.getText(),
          MOST_PARTS);
    }
  }
}
