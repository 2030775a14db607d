package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Defines the variables of {@code -DNAME=VALUE} and {@code -D#%FORMAT,NAME=EXPRESSION}. */
final class CommandLineDefinitions {
  private final Variables variables;
  private final Diagnostics diagnostics;

  CommandLineDefinitions(Variables variables, Diagnostics diagnostics) {
    this.variables = variables;
    this.diagnostics = diagnostics;
  }

  /** Takes over definitions of the right shape. */
  void define(List<String> definitions) throws CheckFileException {
    // All definitions are lines of one text, so that errors can point into it.
    var text = new StringBuilder();
    var ranges = new ArrayList<int[]>();
    for (int i = 0; i < definitions.size(); i++) {
      var definition = definitions.get(i);
      text.append("Global define #").append(i + 1).append(": ");
      if (definition.startsWith("#")) {
        int equals = definition.indexOf('=');
        text.append(definition).append(" (parsed as: [[");
        ranges.add(new int[] {text.length(), text.length() + definition.length()});
        text.append(definition, 0, equals)
            .append(':')
            .append(definition, equals + 1, definition.length());
        text.append("]])\n");
      } else {
        ranges.add(new int[] {text.length(), text.length() + definition.length()});
        text.append(definition).append('\n');
      }
    }
    var source = new SourceText("Global defines", text.toString());
    boolean failed = false;
    for (var range : ranges) {
      var span = new Span(source, range[0], range[1]);
      try {
        if (span.startsWith("#")) {
          failed |= !defineNumber(span.drop(1));
        } else {
          defineString(span);
        }
      } catch (PatternSyntaxException e) {
        diagnostics.error(e.withBlankLine());
        failed = true;
      }
    }
    if (failed) {
      throw new CheckFileException(ExitCode.USAGE);
    }
  }

  /** Requires a name and a value in each of {@code definitions}. */
  void checkShape(List<String> definitions) throws CheckFileException {
    boolean failed = false;
    for (var definition : definitions) {
      int equals = definition.indexOf('=');
      if (equals < 0) {
        diagnostics.raw("Missing equal sign in command-line definition '-D" + definition + "'\n");
        failed = true;
      } else if (equals == 0) {
        diagnostics.raw(
            "Missing variable name in command-line definition '-D" + definition + "'\n");
        failed = true;
      }
    }
    if (failed) {
      throw new CheckFileException(ExitCode.USAGE);
    }
  }

  /** Whether its value is known. */
  private boolean defineNumber(Span block) throws PatternSyntaxException {
    var parsed = new NumericBlockParser(block, variables, OptionalInt.empty(), false).parse();
    if (parsed.definition().isEmpty() || parsed.expression().isEmpty()) {
      throw new PatternSyntaxException(block, "missing value in numeric variable definition");
    }
    return switch (parsed.expression().get().evaluate()) {
      case Expression.Number(var value) -> {
        var variable = parsed.definition().get();
        variable.set(value);
        variables.define(variable);
        yield true;
      }
      case Expression.Unknown(var causes) -> {
        causes.forEach(cause -> diagnostics.raw(cause.message() + "\n"));
        yield false;
      }
    };
  }

  private void defineString(Span definition) throws PatternSyntaxException {
    int equals = definition.indexOf("=");
    var left = definition.take(equals);
    var name = VariableName.parse(left);
    if (name.pseudo() || !name.rest().isEmpty()) {
      throw new PatternSyntaxException(
          left, "invalid name in string variable definition '" + left.text() + "'");
    }
    if (variables.isNumeric(name.name())) {
      throw new PatternSyntaxException(
          name.text(), "numeric variable with name '" + name.name() + "' already exists");
    }
    variables.setString(name.name(), definition.drop(equals + 1).text());
    variables.declareString(name.name());
  }
}
