package org.tdopt.ir.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Workers;

/**
 * The quick way to read a file that is in generic form throughout, as compilers write it to each
 * other. The grammar remains the authority: where a text is unusual or wrong, nothing is returned
 * and the text is read again by the grammar, which knows what to say about it.
 */
final class GenericReader {
  /** A module's body of fewer characters than this is not worth a second thread. */
  private static final int SHORT_BODY = 1 << 20;

  private final String text;
  private final String file;
  private final Fragments fragments;
  private final OpNames opNames;
  private final int threads;
  private final byte[] bytes;

  private GenericReader(
      String text, byte[] bytes, String file, Fragments fragments, OpNames opNames, int threads) {
    this.text = text;
    this.bytes = bytes;
    this.file = file;
    this.fragments = fragments;
    this.opNames = opNames;
    this.threads = threads;
  }

  /**
   * The operations at the top of the file; null if the text is not plain enough.
   *
   * @param threads how many threads may read a large module
   */
  static @Nullable List<Operation> read(
      String text, String file, Fragments fragments, OpNames opNames, int threads) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length != text.length()) {
      return null;
    }
    try {
      return new GenericReader(text, bytes, file, fragments, opNames, threads).read();
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private List<Operation> read() {
    var in = new TextCursor(bytes, file);
    var operations = new GenericOperations(in, fragments, opNames);
    var all = operations.all(region -> body(in, region));
    fragments.finish();
    return all;
  }

  /**
   * Reads all but the last operations of a long body with several threads. If the pieces it is cut
   * into cannot be read, nothing is.
   */
  private void body(TextCursor in, Region region) {
    if (threads < 2 || in.end - in.at < SHORT_BODY) {
      return;
    }
    var pieces = BodyPieces.at(in, text);
    if (pieces == null) {
      return;
    }
    Workers.together(threads, () -> readPieces(pieces));
    var all = pieces.read();
    if (all != null) {
      var block = new Block();
      region.append(block);
      for (var operations : all) {
        for (var op : operations) {
          op.moveToEnd(block);
        }
      }
      pieces.skipRead(in);
    }
  }

  private void readPieces(BodyPieces pieces) {
    try {
      var in = new TextCursor(bytes, file);
      var operations = new GenericOperations(in, fragments, opNames);
      for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
        in.moveTo(piece.start(), piece.end(), piece.line());
        pieces.add(piece, operations.all(null));
      }
    } catch (RuntimeException | StackOverflowError e) {
      pieces.giveUp();
    }
  }
}
