package org.tdopt.passes.transforms;

import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;

/** Prints how many operations there are of each kind, sorted by name. */
@PassInfo(name = "print-op-stats", summary = "print how many operations there are of each kind")
public record PrintOpStatsPass(@Option(doc = "print a JSON object") boolean json)
    implements Pass<Operation> {
  @Override
  public void run(Operation root, PassContext context) {
    var counts = new TreeMap<String, Integer>();
    root.walk(op -> counts.merge(op.name(), 1, Integer::sum));
    if (json) {
      context.print(
          counts.entrySet().stream()
              .map(e -> "  \"" + e.getKey() + "\" : " + e.getValue())
              .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
      return;
    }
    int left = width(counts.keySet(), PrintOpStatsPass::dialect);
    int right = width(counts.keySet(), PrintOpStatsPass::nameInDialect);
    var out = new StringBuilder("Operations encountered:\n-----------------------\n");
    counts.forEach(
        (name, n) -> {
          var dialect = dialect(name);
          out.repeat(' ', 2 + left - dialect.length()).append(dialect);
          var rest = nameInDialect(name);
          out.append(dialect.isEmpty() ? ' ' : '.').append(rest);
          out.repeat(' ', right - rest.length()).append(" , ").append(n).append('\n');
        });
    context.print(out.toString());
  }

  private static int width(Set<String> names, Function<String, String> part) {
    return names.stream().map(part).mapToInt(String::length).max().orElse(0);
  }

  /** What stands before the first dot; the names are aligned there. */
  private static String dialect(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }

  private static String nameInDialect(String name) {
    return name.substring(name.indexOf('.') + 1);
  }
}
