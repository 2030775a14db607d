package org.tdopt.ir.pass;

/** A fault in the text of a pipeline or of options, with its place. */
public final class PipelineSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int offset;

  PipelineSyntaxException(String message, String source, int offset) {
    super(message, null, false, false);
    this.source = source;
    this.offset = offset;
  }

  /** The text at fault. */
  public String source() {
    return source;
  }

  /** How many characters of the text come before the fault. */
  public int offset() {
    return offset;
  }

  /** The message, the text and a caret under the fault, on three lines. */
  public String render() {
    var flat = source.replaceAll("\\s", " ");
    return getMessage() + "\n  " + flat + "\n  " + " ".repeat(offset) + "^";
  }
}
