package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;

/**
 * The body of a module in pieces that several threads read. It is cut at lines that are indented as
 * its first operation is and begin with a quote. Where such a line does not begin an operation of
 * the body, the piece before it does not end with one, so its reader gives up.
 */
final class BodyPieces {
  /** About how many characters a piece has. */
  private static final int LENGTH = 1 << 18;

  /** Lines of the body; {@code line} is the number of the first. */
  record Piece(int index, int start, int end, int line) {}

  private final String text;
  private final int end;
  private final int indent;
  private final List<@Nullable List<Operation>> read = new ArrayList<>();
  private int start;
  private int line;
  private boolean cut;
  private boolean failed;

  private BodyPieces(String text, int start, int end, int indent, int line) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.indent = indent;
    this.line = line;
  }

  /** The body whose first operation begins at {@code in}; null if it cannot be cut. */
  static @Nullable BodyPieces at(TextCursor in, String text) {
    int indent = in.indent();
    var pieces = new BodyPieces(text, in.at - indent, in.end, indent, in.line());
    return pieces.beginsOperation(in.at - indent) ? pieces : null;
  }

  private boolean beginsOperation(int lineStart) {
    if (lineStart + indent >= end || text.charAt(lineStart + indent) != '"') {
      return false;
    }
    for (int i = lineStart; i < lineStart + indent; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** The next piece to read; null if there is no other but the one that ends with the body. */
  synchronized @Nullable Piece next() {
    if (cut || failed) {
      return null;
    }
    int lines = 0;
    int at = start;
    do {
      at = text.indexOf('\n', at) + 1;
      lines++;
      if (at <= 0 || at >= end) {
        cut = true;
        return null;
      }
    } while (at - start < LENGTH || !beginsOperation(at));
    var piece = new Piece(read.size(), start, at, line);
    read.add(null);
    start = at;
    line += lines;
    return piece;
  }

  synchronized void add(Piece piece, List<Operation> operations) {
    read.set(piece.index, operations);
  }

  /** Says that a piece cannot be read. */
  synchronized void giveUp() {
    failed = true;
  }

  /** What was read, in the order of the text; null if something could not be. */
  synchronized @Nullable List<List<Operation>> read() {
    var all = new ArrayList<List<Operation>>();
    for (var operations : read) {
      if (failed || operations == null) {
        return null;
      }
      all.add(operations);
    }
    return all.isEmpty() ? null : all;
  }

  /** Moves the cursor to where the pieces end. */
  synchronized void skipRead(TextCursor in) {
    in.goBack(start, line, 0);
  }
}
