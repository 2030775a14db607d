package org.tdopt.driver;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;

/** The tool {@code tdimport}: an ONNX model as a module of the graph level. */
final class Tdimport implements Tool {
  private static final CommandOptions OPTIONS =
      new CommandOptions(
          "tdimport",
          "MODEL.onnx",
          "Reads an ONNX model and prints it as a module.",
          List.of(
              CommandOptions.shortValued("o", "FILE", "where to write; default: standard output"),
              CommandOptions.valued("batch", "B", "bind a symbolic first dimension; default: 1"),
              CommandOptions.flag("mlir-print-debuginfo", "print the nodes' names as locations"),
              CommandOptions.flag("mlir-print-op-generic", "print the generic form")));

  @Override
  public int run(List<String> arguments, Console console) throws IOException {
    if (OPTIONS.answers(arguments, console)) {
      return ExitCode.SUCCESS;
    }
    var line = OPTIONS.parse(arguments);
    var options =
        line.hasOption("batch")
            ? ImportOptions.ofBatch(CommandOptions.positive("batch", line.getOptionValue("batch")))
            : ImportOptions.DEFAULT;
    var sink = new PlainDiagnostics("tdimport", console.err());
    var file = console.resolve(line.getArgList().getFirst());
    var module = OnnxImporter.importModel(file, options, sink);
    if (module.isEmpty() || !IrVerifier.verify(module.get(), sink)) {
      return ExitCode.INPUT;
    }
    var printing =
        PrintOptions.DEFAULT
            .withDebugInfo(line.hasOption("mlir-print-debuginfo"))
            .withGeneric(line.hasOption("mlir-print-op-generic"));
    var output = line.getOptionValue("o", "-");
    if (output.equals("-")) {
      var out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
      IrPrinter.print(module.get(), printing, out);
      out.flush();
    } else {
      OutputFile.writeText(
          console.resolve(output), out -> IrPrinter.print(module.get(), printing, out));
    }
    return ExitCode.SUCCESS;
  }
}
