package org.tdopt.passes.transforms;

import java.util.Locale;
import java.util.TreeMap;
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
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    var out = new StringBuilder("Operations encountered:\n-----------------------\n");
    counts.forEach(
        (name, n) ->
            out.append(String.format(Locale.ROOT, "  %-" + width + "s , %d\n", name, n)));
    context.print(out.toString());
  }
}
