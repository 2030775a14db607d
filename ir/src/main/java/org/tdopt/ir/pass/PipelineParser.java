package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.spec.OpSpec;

/** Reads {@code anchor(pass,pass{option=value},anchor(...))}. */
final class PipelineParser {
  private final PipelineScanner scanner;
  private final PassRegistry passes;
  private final DialectRegistry dialects;

  PipelineParser(String text, PassRegistry passes, DialectRegistry dialects) {
    scanner = new PipelineScanner(text);
    this.passes = passes;
    this.dialects = dialects;
  }

  PassPipeline parse() {
    int offset = scanner.offset();
    var anchor = scanner.name("the operation the pipeline runs on, as in builtin.module(...)");
    if (!scanner.sees('(')) {
      throw scanner.error(
          offset, "a pipeline names the operation it runs on, as in builtin.module(%s)", anchor);
    }
    var pipeline = nested(anchor, offset);
    if (!scanner.atEnd()) {
      throw scanner.error(
          scanner.offset(), "expected the end of the pipeline, got %s", scanner.found());
    }
    return pipeline;
  }

  private PassPipeline nested(String anchor, int offset) {
    checkAnchor(anchor, offset);
    int open = scanner.offset();
    scanner.accept('(');
    var steps = new ArrayList<PassPipeline.Step>();
    if (!scanner.sees(')')) {
      do {
        steps.add(step(anchor));
      } while (scanner.accept(','));
    }
    if (!scanner.accept(')')) {
      if (scanner.atEnd()) {
        throw scanner.error(open, "expected ')' to close this one, got the end");
      }
      throw scanner.error(scanner.offset(), "expected ',' or ')', got %s", scanner.found());
    }
    return new PassPipeline(anchor, steps);
  }

  private void checkAnchor(String anchor, int offset) {
    int dot = anchor.indexOf('.');
    var dialect = dialects.dialect(dot < 0 ? anchor : anchor.substring(0, dot));
    if (dialect.isPresent() && dot >= 0 && dialects.operation(anchor).isEmpty()) {
      var names = dialect.get().operations().stream().map(OpSpec::name).toList();
      throw scanner.error(
          offset, "unknown operation '%s'%s", anchor, Suggestion.text(anchor, names));
    }
    if (dot < 0 && !anchor.equals(PassPipeline.ANY)) {
      throw scanner.error(
          offset,
          passes.pass(anchor).isPresent()
              ? "'%s' is a pass, which nests nothing; options go in braces"
              : "expected an operation, as in func.func(...), got '%s'",
          anchor);
    }
  }

  private PassPipeline.Step step(String anchor) {
    int offset = scanner.offset();
    var name = scanner.name("a pass or an operation");
    if (scanner.sees('(')) {
      return new PassPipeline.Step.Nested(nested(name, offset));
    }
    var definition =
        passes
            .pass(name)
            .orElseThrow(
                () ->
                    scanner.error(offset, "unknown pass '%s'%s", name, passes.suggestion(name)));
    definition
        .anchorName()
        .filter(kind -> !kind.equals(anchor))
        .ifPresent(
            kind -> {
              throw scanner.error(
                  offset, "pass '%s' runs on '%s', not on '%s'; write %s(%s)", name, kind, anchor,
                  kind, name);
            });
    List<PipelineScanner.OptionText> options = List.of();
    if (scanner.sees('{')) {
      int open = scanner.offset();
      scanner.accept('{');
      options = scanner.options();
      if (!scanner.accept('}')) {
        throw scanner.error(open, "expected '}' to close this one, got the end");
      }
    }
    return new PassPipeline.Step.Run(definition.create(scanner, options, offset));
  }
}
