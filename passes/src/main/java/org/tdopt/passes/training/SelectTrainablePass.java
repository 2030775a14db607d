package org.tdopt.passes.training;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

/**
 * Freezes the trainable parameters whose names no pattern matches. Names are those of the imported
 * model; in a pattern {@code *} stands for any characters and {@code ?} for one.
 */
@PassInfo(
    name = "select-trainable",
    summary = "freeze the parameters whose names match no pattern")
public record SelectTrainablePass(
    @Option(doc = "globs over the names of parameters; without any, all stay trainable")
        List<String> patterns)
    implements Pass<ModuleOp> {
  private static final Statistic FROZEN = Statistic.of("frozen", "parameters frozen");

  @Override
  public void run(ModuleOp module, PassContext context) {
    if (patterns.isEmpty()) {
      return;
    }
    var trainable =
        StepFunction.parameters(module).stream().filter(ParameterOp::isTrainable).toList();
    var selected = new HashSet<ParameterOp>();
    for (var pattern : patterns) {
      var regex = regex(pattern);
      var matches =
          trainable.stream().filter(p -> regex.matcher(p.displayName()).matches()).toList();
      if (matches.isEmpty()) {
        context.error(
            module,
            "has no trainable parameter that matches '%s'; there are %s",
            pattern,
            trainable.stream().map(ParameterOp::displayName).collect(Collectors.joining(", ")));
      }
      selected.addAll(matches);
    }
    for (var parameter : trainable) {
      if (!selected.contains(parameter)) {
        parameter.setTrainable(false);
        context.count(FROZEN);
      }
    }
  }

  private static Pattern regex(String glob) {
    var regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
