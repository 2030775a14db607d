package org.tdopt.ir.text;

import java.util.BitSet;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;

/** Finds the end of a dialect's own text, whose brackets are balanced and whose strings end. */
final class DialectBody {
  private final CharStream in;
  private final Runnable consume;

  /** The brackets that are open, two bits for each; the first is an angle bracket. */
  private final BitSet kinds = new BitSet();

  private int open = 1;

  private DialectBody(CharStream in, Runnable consume) {
    this.in = in;
    this.consume = consume;
  }

  /**
   * Consumes the text after an opening angle bracket up to the one that closes it.
   *
   * @return whether there is such a bracket; if not, part of the text has been consumed
   */
  static boolean pass(CharStream in, Runnable consume) {
    return new DialectBody(in, consume).pass();
  }

  private boolean pass() {
    while (open > 0) {
      int c = in.LA(1);
      if (c == IntStream.EOF) {
        return false;
      }
      consume.run();
      boolean fits =
          switch (c) {
            case '<' -> opened(0);
            case '(' -> opened(1);
            case '[' -> opened(2);
            case '{' -> opened(3);
            case '>' -> closed(0);
            case ')' -> closed(1);
            case ']' -> closed(2);
            case '}' -> closed(3);
            case '"' -> string();
            case '-' -> arrow();
            default -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean opened(int kind) {
    kinds.set(2 * open, (kind & 1) != 0);
    kinds.set(2 * open + 1, (kind & 2) != 0);
    open++;
    return true;
  }

  private boolean closed(int kind) {
    open--;
    return kinds.get(2 * open) == ((kind & 1) != 0) && kinds.get(2 * open + 1) == ((kind & 2) != 0);
  }

  /** An arrow closes nothing. */
  private boolean arrow() {
    if (in.LA(1) == '>') {
      consume.run();
    }
    return true;
  }

  private boolean string() {
    for (int c = in.LA(1); c != '"'; c = in.LA(1)) {
      if (c == IntStream.EOF || c == '\n' || c == '\r') {
        return false;
      }
      consume.run();
      if (c == '\\' && in.LA(1) != IntStream.EOF) {
        consume.run();
      }
    }
    consume.run();
    return true;
  }
}
