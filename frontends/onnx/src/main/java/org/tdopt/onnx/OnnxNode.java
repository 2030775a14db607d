package org.tdopt.onnx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.TensorType;
import org.tdopt.onnx.proto.AttributeProto;
import org.tdopt.onnx.proto.AttributeProto.AttributeType;
import org.tdopt.onnx.proto.NodeProto;

/**
 * A node while it is imported: its inputs as values, its attributes by name. What is wrong ends the
 * import of the node with a {@link DiagnosticException}; its location names the node, and the
 * caller puts the operator before the message.
 */
final class OnnxNode {
  /** Finds what a name stands for. */
  @FunctionalInterface
  interface Resolver {
    Optional<Imported> resolve(String name, OpBuilder body, Location at);
  }

  private final NodeProto proto;
  private final Resolver resolver;
  private final OpBuilder body;
  private final Set<String> attributesRead = new HashSet<>();

  OnnxNode(NodeProto proto, Resolver resolver, OpBuilder body) {
    this.proto = proto;
    this.resolver = resolver;
    this.body = body;
  }

  String operator() {
    return proto.getOpType();
  }

  String domain() {
    return proto.getDomain();
  }

  /** The node's name or, if it has none, that of its first output. */
  Location location() {
    return Location.named(name());
  }

  private String name() {
    return proto.getName().isEmpty() && proto.getOutputCount() > 0
        ? proto.getOutput(0)
        : proto.getName();
  }

  OpBuilder body() {
    return body;
  }

  DiagnosticException error(String message, Object... arguments) {
    return new DiagnosticException(location(), message.formatted(arguments));
  }

  /** The inputs must be so many, not counting those left out at the end. */
  void requireInputs(int least, int most) {
    if (proto.getInputCount() < least || proto.getInputCount() > most) {
      throw error(
          "needs %s inputs, has %d",
          least == most ? "" + least : least + " to " + most, proto.getInputCount());
    }
  }

  boolean hasInput(int i) {
    return i < proto.getInputCount() && !proto.getInput(i).isEmpty();
  }

  /** Whether an input comes from a node that was reported already. */
  boolean hasBrokenInput() {
    return proto.getInputList().stream()
        .filter(n -> !n.isEmpty())
        .flatMap(n -> resolver.resolve(n, body, location()).stream())
        .anyMatch(Imported.Broken.BROKEN::equals);
  }

  Imported input(int i) {
    if (!hasInput(i)) {
      throw error("input %d is missing", i);
    }
    var name = proto.getInput(i);
    return resolver
        .resolve(name, body, location())
        .orElseThrow(
            () ->
                error(
                    "input '%s' is no graph input, no initializer and not made by a node before",
                    name));
  }

  /** Input {@code i} as a tensor of floats. */
  Value tensor(int i) {
    return switch (input(i)) {
      case Imported.Tensor t -> t.value();
      case Imported.Floats f -> GraphImport.constant(f, body, location());
      case Imported.Integers _ ->
          throw error("input '%s' holds integers, not floats", proto.getInput(i));
      case Imported.Broken _ -> throw new IllegalStateException("broken inputs are left out");
    };
  }

  static TensorType type(Value value) {
    return value.type(TensorType.class);
  }

  /** Input {@code i} as integers that are known now. */
  long[] integers(int i) {
    return switch (input(i)) {
      case Imported.Integers c -> c.values();
      default ->
          throw error("input '%s' must be a constant of type INT64", proto.getInput(i));
    };
  }

  // Attributes.

  Optional<AttributeProto> attribute(String name, AttributeType type) {
    attributesRead.add(name);
    var found = proto.getAttributeList().stream().filter(a -> a.getName().equals(name)).findFirst();
    found.ifPresent(
        a -> {
          if (a.hasType() && a.getType() != type) {
            throw error("attribute '%s' is of type %s, not %s", name, a.getType(), type);
          }
        });
    return found;
  }

  long integer(String name, long fallback) {
    return attribute(name, AttributeType.INT).map(AttributeProto::getI).orElse(fallback);
  }

  boolean flag(String name) {
    long value = integer(name, 0);
    if (value != 0 && value != 1) {
      throw error("attribute '%s' must be 0 or 1, is %d", name, value);
    }
    return value == 1;
  }

  double number(String name, double fallback) {
    return attribute(name, AttributeType.FLOAT).map(a -> (double) a.getF()).orElse(fallback);
  }

  /** Reports an attribute that the operator's import has not read. */
  void requireAllAttributesRead() {
    for (var a : proto.getAttributeList()) {
      if (!attributesRead.contains(a.getName())) {
        throw error("attribute '%s' is not supported", a.getName());
      }
    }
  }

  /** The attributes' names, for an operator that has exactly one of several. */
  Optional<String> onlyAttribute() {
    return proto.getAttributeCount() == 1
        ? Optional.of(proto.getAttribute(0).getName())
        : Optional.empty();
  }
}
