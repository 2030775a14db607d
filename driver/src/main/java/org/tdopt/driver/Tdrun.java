package org.tdopt.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.driver.extension.Extensions;
import org.tdopt.interp.Interpreter;
import org.tdopt.interp.InterpreterOptions;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.text.DiagnosticRenderer;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.npz.NpzArray;
import org.tdopt.npz.NpzReader;
import org.tdopt.npz.NpzWriter;

/** The tool {@code tdrun}: executes a function of a module in the interpreter. */
final class Tdrun implements Tool {
  /** Results with more elements than this are cut short where people read them. */
  private static final int SHOWN_ELEMENTS = 64;

  private static final CommandOptions OPTIONS =
      new CommandOptions(
          "tdrun",
          "FILE.mlir",
          "Executes a function of a module of any level above the machine.",
          List.of(
              CommandOptions.valued("load", "JAR,...", "add the dialects of jars"),
              CommandOptions.valued("entry", "NAME", "the function; default: the only one"),
              CommandOptions.valued("inputs", "FILE.npz", "its arguments, in order"),
              CommandOptions.valued(
                  "outputs",
                  "FILE.npz",
                  "where its results go, as result0, result1, ...; default: they are printed"),
              CommandOptions.valued("cores", "N", "cores of the cluster; default: 8"),
              CommandOptions.flag("no-checks", "do not look for races and reads of what is unset")));

  @Override
  public int run(List<String> arguments, Console console) throws IOException {
    if (OPTIONS.answers(arguments, console)) {
      return ExitCode.SUCCESS;
    }
    var line = OPTIONS.parse(arguments);
    try (var extensions = Extensions.in(arguments, console)) {
      return run(line, extensions, console);
    }
  }

  private static int run(CommandLine line, Extensions extensions, Console console)
      throws IOException {
    var name = line.getArgList().getFirst();
    var text = InputFile.readText(name, console);
    var file = InputFile.displayName(name);
    var renderer = new DiagnosticRenderer(Map.of(file, text));
    DiagnosticSink sink = d -> console.err().print(renderer.render(d));
    var dialects = extensions.dialects();
    var module = IrReader.read(text, file, dialects, ReadOptions.STRICT, sink);
    if (module.isEmpty() || !IrVerifier.verify(module.get(), sink)) {
      return ExitCode.INPUT;
    }
    try {
      var instance = new Interpreter(options(line), extensions.loader()).load(module.get());
      var entry = line.getOptionValue("entry");
      if (entry == null) {
        entry = EntryPoint.only(module.get());
      }
      var inputs = inputs(line.getOptionValue("inputs"), entry, instance.inputTypes(entry), console);
      write(line.getOptionValue("outputs"), instance.call(entry, inputs), console);
      return ExitCode.SUCCESS;
    } catch (DiagnosticException e) {
      sink.report(e.diagnostic());
      return ExitCode.INPUT;
    }
  }

  private static InterpreterOptions options(CommandLine line) {
    var options = InterpreterOptions.DEFAULT.withChecks(!line.hasOption("no-checks"));
    if (!line.hasOption("cores")) {
      return options;
    }
    long cores = CommandOptions.positive("cores", line.getOptionValue("cores"));
    if (cores > 64) {
      throw new UsageException("--cores must be at most 64, got " + cores);
    }
    return options.withCores((int) cores);
  }

  private static List<TensorData> inputs(
      @Nullable String file, String entry, List<ShapedType> types, Console console)
      throws IOException {
    var arrays = file == null ? List.<NpzArray>of() : NpzReader.read(console.resolve(file));
    if (arrays.size() != types.size()) {
      var wanted = types.stream().map(Object::toString).collect(Collectors.joining(", "));
      throw new UsageException(
          "@%s takes %d arguments%s, but %s"
              .formatted(
                  entry,
                  types.size(),
                  types.isEmpty() ? "" : " (" + wanted + ")",
                  file == null
                      ? "there is no --inputs"
                      : "'" + file + "' holds " + arrays.size() + " arrays"));
    }
    return IntStream.range(0, arrays.size())
        .mapToObj(i -> ArrayConversion.toTensor(arrays.get(i), types.get(i), entry, i))
        .toList();
  }

  private static void write(@Nullable String file, List<TensorData> results, Console console)
      throws IOException {
    if (file == null) {
      for (int i = 0; i < results.size(); i++) {
        console.out().print("result" + i + " = " + shown(results.get(i)) + "\n");
      }
      return;
    }
    var arrays = new ArrayList<NpzArray>();
    for (int i = 0; i < results.size(); i++) {
      arrays.add(ArrayConversion.toArray("result" + i, results.get(i)));
    }
    OutputFile.write(console.resolve(file), out -> out.write(NpzWriter.bytes(arrays)));
  }

  /** The type and the elements in row-major order. */
  private static String shown(TensorData data) {
    var elements =
        IntStream.range(0, (int) Math.min(data.size(), SHOWN_ELEMENTS))
            .mapToObj(
                i ->
                    switch (data) {
                      case TensorData.F32 t -> Float.toString(t.values()[i]);
                      case TensorData.F64 t -> Double.toString(t.values()[i]);
                      case TensorData.I64 t -> Long.toString(t.values()[i]);
                    })
            .collect(Collectors.joining(", "));
    var more =
        data.size() > SHOWN_ELEMENTS
            ? String.format(Locale.ROOT, ", ... %d more", data.size() - SHOWN_ELEMENTS)
            : "";
    return TensorType.of(data.elementType(), data.shape()) + " [" + elements + more + "]";
  }
}
