package org.tdopt.dialects.scf;

import java.util.List;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.type.Type;

/** Reads the types after an arrow: one, or a list in parentheses. */
final class ResultTypes {
  private ResultTypes() {}

  static List<Type> parse(AsmParser parser) {
    if (!parser.accept("(")) {
      return List.of(parser.type());
    }
    var types = parser.types();
    parser.expect(")");
    return types;
  }
}
