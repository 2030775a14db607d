package org.tdopt.ir.text;

import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.spec.OpSpec;

/** Reads what follows a custom operation's name, as its declaration says. */
final class CustomAssembly {
  final Source source;
  final IrParser parser;
  final SyntaxErrors errors;
  private final Map<OpSpec<?>, AssemblyFormat> formats = new HashMap<>();
  private @Nullable IntervalSet attributeStart;
  private @Nullable IntervalSet typeStart;

  CustomAssembly(Source source, IrParser parser, SyntaxErrors errors) {
    this.source = source;
    this.parser = parser;
    this.errors = errors;
  }

  void read(OpSpec<?> spec, OperationParts parts) {
    if (parts.state == null) {
      throw new IllegalStateException("no state for custom assembly");
    }
    try {
      readChecked(spec, parts, parts.state);
    } catch (DiagnosticException e) {
      throw e;
    } catch (RuntimeException e) {
      throw source.error(
          parts.name,
          "the text of '%s' does not fit its declaration: %s",
          spec.name(),
          e.getMessage());
    }
  }

  private void readChecked(OpSpec<?> spec, OperationParts parts, OpState state) {
    var custom = new CustomParser(this, parts);
    if (spec.assembly().isPresent()) {
      spec.assembly().get().parse(custom, state);
    } else if (spec.format().isPresent()) {
      var format = formats.computeIfAbsent(spec, AssemblyFormat::of);
      new FormatReader(spec, custom, state).read(format);
    } else {
      throw source.error(
          parts.name, "'%s' has no custom form; write \"%s\"(...)", spec.name(), spec.name());
    }
  }

  Token next() {
    return parser.getCurrentToken();
  }

  /** Reads one token; what the grammar would accept after it is not known. */
  Token take() {
    var token = parser.consume();
    parser.contextAtLastToken = null;
    return token;
  }

  boolean atAttribute() {
    if (attributeStart == null) {
      attributeStart = first(IrParser.RULE_attribute);
    }
    return attributeStart.contains(next().getType());
  }

  boolean atType() {
    if (typeStart == null) {
      typeStart = first(IrParser.RULE_type);
    }
    return typeStart.contains(next().getType());
  }

  private IntervalSet first(int rule) {
    return parser.getATN().nextTokens(parser.getATN().ruleToStartState[rule]);
  }
}
