package org.tdopt.onnx;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.onnx.proto.ModelProto;

/**
 * Reads an ONNX model into a module: a {@code graph.parameter} per float initializer, in the order
 * of the file, and the graph as {@code @forward}. The names of inputs and outputs are attributes
 * {@code onnx.name} of arguments and results; node names are locations.
 */
public final class OnnxImporter {
  /** The name of the function that computes the model's outputs from its inputs. */
  public static final String FORWARD = "forward";

  /** The attribute of an argument or result that holds its name in the model. */
  public static final String NAME_ATTRIBUTE = "onnx.name";

  /** Older operator sets give some operators other signatures. */
  private static final long OLDEST_OPERATOR_SET = 7;

  private OnnxImporter() {}

  /** The model in {@code file} as a module; empty after errors, which {@code sink} has received. */
  public static Optional<ModuleOp> importModel(
      Path file, ImportOptions options, DiagnosticSink sink) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file)) {
        sink.report(Diagnostic.error(Location.unknown(), "there is no file '" + file + "'"));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      sink.report(
          Diagnostic.error(
              Location.unknown(), "cannot read '%s': %s".formatted(file, e.getMessage())));
      return Optional.empty();
    }
    return importModel(bytes, "'" + file + "'", options, sink);
  }

  /** The model that {@code bytes} are, as for a file. */
  public static Optional<ModuleOp> importModel(
      byte[] bytes, ImportOptions options, DiagnosticSink sink) {
    return importModel(bytes, "the input", options, sink);
  }

  private static Optional<ModuleOp> importModel(
      byte[] bytes, String what, ImportOptions options, DiagnosticSink sink) {
    try {
      var model = parse(bytes, what);
      return new GraphImport(model.getGraph(), options, sink).run();
    } catch (DiagnosticException e) {
      sink.report(e.diagnostic());
      return Optional.empty();
    }
  }

  private static ModelProto parse(byte[] bytes, String what) {
    ModelProto model;
    try {
      model = ModelProto.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new DiagnosticException(
          Location.unknown(),
          what + " is not an ONNX model, or a truncated one: it is no protocol buffer");
    }
    if (!model.hasGraph()) {
      throw new DiagnosticException(
          Location.unknown(), what + " is not an ONNX model: it holds no graph");
    }
    for (var set : model.getOpsetImportList()) {
      boolean standard = set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx");
      if (standard && set.getVersion() < OLDEST_OPERATOR_SET) {
        throw new DiagnosticException(
            Location.unknown(),
            "operator set %d is not supported; supported are %d and newer"
                .formatted(set.getVersion(), OLDEST_OPERATOR_SET));
      }
    }
    return model;
  }
}
