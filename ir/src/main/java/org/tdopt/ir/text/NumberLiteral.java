package org.tdopt.ir.text;

import java.math.BigInteger;
import org.antlr.v4.runtime.Token;

/** A number as written; what it means depends on a type that may come later. */
record NumberLiteral(Token token, boolean negative, Kind kind) {
  /** How the number is written. */
  enum Kind {
    DECIMAL,
    HEX,
    FLOAT
  }

  BigInteger integer() {
    var text = token.getText();
    var magnitude =
        kind == Kind.HEX ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
    return negative ? magnitude.negate() : magnitude;
  }

  String text() {
    return negative ? "-" + token.getText() : token.getText();
  }
}
