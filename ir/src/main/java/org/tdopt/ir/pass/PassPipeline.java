package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tdopt.ir.DialectRegistry;

/**
 * Passes and nested pipelines that run in order on each operation named {@code anchor}; the anchor
 * {@code any} fits all. The text is {@code builtin.module(cse,func.func(canonicalize))}.
 */
public record PassPipeline(String anchor, List<Step> steps) {
  /** The anchor that fits all operations. */
  public static final String ANY = "any";

  /** One entry of a pipeline. */
  public sealed interface Step {
    /** Runs a pass on the anchor. */
    record Run(Pass<?> pass) implements Step {}

    /** Runs a pipeline on each operation directly inside the anchor that fits it. */
    record Nested(PassPipeline pipeline) implements Step {}
  }

  public PassPipeline {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a pipeline.
   *
   * @throws PipelineSyntaxException if the text is none
   */
  public static PassPipeline parse(String text, PassRegistry passes, DialectRegistry dialects) {
    return new PipelineParser(text, passes, dialects).parse();
  }

  /**
   * A pipeline on {@code anchor}; a pass that runs on another kind of operation is nested, together
   * with the passes before it that are nested on that kind.
   */
  public static PassPipeline nesting(String anchor, List<? extends Pass<?>> passes) {
    var steps = new ArrayList<Step>();
    for (var pass : passes) {
      var kind = PassDefinition.of(pass).anchorName().orElse(anchor);
      if (kind.equals(anchor)) {
        steps.add(new Step.Run(pass));
      } else if (!steps.isEmpty()
          && steps.getLast() instanceof Step.Nested(PassPipeline(var name, var inner))
          && name.equals(kind)) {
        var more = new ArrayList<>(inner);
        more.add(new Step.Run(pass));
        steps.set(steps.size() - 1, new Step.Nested(new PassPipeline(kind, more)));
      } else {
        steps.add(new Step.Nested(new PassPipeline(kind, List.of(new Step.Run(pass)))));
      }
    }
    return new PassPipeline(anchor, steps);
  }

  /** The text of one pass in a pipeline. */
  public static String text(Pass<?> pass) {
    return PassDefinition.of(pass).text(pass);
  }

  /** The passes in order, those of nested pipelines included. */
  public List<Pass<?>> passes() {
    var all = new ArrayList<Pass<?>>();
    for (var step : steps) {
      switch (step) {
        case Step.Run r -> all.add(r.pass);
        case Step.Nested n -> all.addAll(n.pipeline.passes());
      }
    }
    return all;
  }

  /** The text on several lines, with the values of all options, also where they are defaults. */
  public String describe() {
    var out = new StringBuilder();
    describe(out, "");
    return out.append('\n').toString();
  }

  private void describe(StringBuilder out, String indentation) {
    out.append(indentation).append(anchor).append('(');
    var separator = "\n";
    for (var step : steps) {
      out.append(separator);
      switch (step) {
        case Step.Run(var pass) ->
            out.append(indentation).append("  ").append(PassDefinition.of(pass).describe(pass));
        case Step.Nested(var inner) -> inner.describe(out, indentation + "  ");
      }
      separator = ",\n";
    }
    out.append(steps.isEmpty() ? ")" : "\n" + indentation + ")");
  }

  /** How many passes the pipeline has, those of nested ones included. */
  public int passCount() {
    return passes().size();
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(
            step ->
                switch (step) {
                  case Step.Run r -> PassDefinition.of(r.pass).text(r.pass);
                  case Step.Nested n -> n.pipeline.toString();
                })
        .collect(Collectors.joining(",", anchor + "(", ")"));
  }
}
