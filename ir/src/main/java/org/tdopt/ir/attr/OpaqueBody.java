package org.tdopt.ir.attr;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.type.Type;

/**
 * A dialect's own text, kept as written. Names that the file gave to attributes and types are not
 * kept as names but as what they stand for, because names do not outlive the file.
 */
public final class OpaqueBody {
  private final List<Object> pieces;
  private final boolean named;
  private final int hash;

  private OpaqueBody(List<Object> pieces) {
    this.pieces = List.copyOf(pieces);
    named = beginsWithName();
    hash = this.pieces.hashCode();
  }

  /** Text that refers to nothing. */
  public static OpaqueBody of(String text) {
    return new Builder().text(text).build();
  }

  /** Collects the pieces of a body, in order. */
  public static final class Builder {
    private final List<Object> pieces = new ArrayList<>(1);
    private final StringBuilder text = new StringBuilder();

    public Builder text(CharSequence more) {
      text.append(more);
      return this;
    }

    public Builder attribute(Attribute attribute) {
      return piece(attribute);
    }

    public Builder type(Type type) {
      return piece(type);
    }

    private Builder piece(Object piece) {
      endText();
      pieces.add(piece);
      return this;
    }

    private void endText() {
      if (!text.isEmpty()) {
        pieces.add(text.toString());
        text.setLength(0);
      }
    }

    public OpaqueBody build() {
      endText();
      return new OpaqueBody(pieces);
    }
  }

  /** The pieces in order; each is a {@link String}, an {@link Attribute} or a {@link Type}. */
  public List<Object> pieces() {
    return pieces;
  }

  /**
   * Whether the body is a name, perhaps with parameters in angle brackets. Such a body follows the
   * dialect's name after a dot; any other stands in angle brackets itself.
   */
  public boolean isNamed() {
    return named;
  }

  private boolean beginsWithName() {
    if (pieces.isEmpty() || !(pieces.getFirst() instanceof String first)) {
      return false;
    }
    int i = Identifiers.endOfDialectName(first);
    boolean ends = pieces.getLast() instanceof String last && last.endsWith(">");
    return i > 0 && (i == first.length() ? pieces.size() == 1 : first.charAt(i) == '<' && ends);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof OpaqueBody b && hash == b.hash && pieces.equals(b.pieces);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The text with everything written out. */
  @Override
  public String toString() {
    var out = new StringBuilder();
    pieces.forEach(out::append);
    return out.toString();
  }
}
