package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a driver did as indented text: each operation that it turned to, below it the patterns
 * that were tried, and below those that applied what they changed.
 *
 * <pre>
 * rewrites of 'canonicalize' on 'builtin.module':
 *   'graph.matmul' at "net.mlir":3:8
 *     FoldTransposeIntoMatMul: applied
 *       inserted 'graph.matmul'
 *       erased 'graph.matmul'
 *   'graph.transpose' at "net.mlir":2:8
 *     erased, it has no uses
 * </pre>
 */
public final class RewriteTrace implements RewriteListener {
  private final Consumer<String> output;
  private final List<String> changes = new ArrayList<>();
  private @Nullable String header;
  private RewriteEvent.@Nullable Visited visited;

  /**
   * A trace to {@code output}.
   *
   * @param what whose rewrites they are; printed once there are some
   */
  public RewriteTrace(String what, Consumer<String> output) {
    this.output = output;
    header = "rewrites of " + what + ":\n";
  }

  @Override
  public void rewrote(RewriteEvent event) {
    switch (event) {
      case RewriteEvent.Visited v -> {
        visited = v;
        changes.clear();
      }
      case RewriteEvent.Changed c ->
          changes.add(c.kind().name().toLowerCase(Locale.ROOT) + " '" + c.op() + "'");
      case RewriteEvent.ErasedDead _ -> {
        changes.clear();
        entry("erased, it has no uses");
      }
      case RewriteEvent.Folded _ -> entry("folded");
      case RewriteEvent.Tried t ->
          entry(
              t.pattern()
                  + switch (t.result()) {
                    case PatternResult.Applied _ -> ": applied";
                    case PatternResult.Declined(var reason) -> ": declined, " + reason;
                  });
    }
  }

  private void entry(String text) {
    var out = new StringBuilder();
    if (header != null) {
      out.append(header);
      header = null;
    }
    if (visited != null) {
      out.append("  '" + visited.op() + "' at " + visited.location() + "\n");
      visited = null;
    }
    out.append("    ").append(text).append('\n');
    changes.forEach(c -> out.append("      ").append(c).append('\n'));
    changes.clear();
    output.accept(out.toString());
  }
}
