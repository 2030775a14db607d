package org.tdopt.dialects.linalg;

import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
import org.tdopt.ir.type.Type;

/** Structured operations on tensors and buffers. */
public final class LinalgDialect implements Dialect {
  private static final String ITERATOR_TYPE = "iterator_type<";

  @Override
  public String name() {
    return "linalg";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(GenericOp.SPEC, FillOp.SPEC, YieldOp.SPEC, IndexOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Structured operations on tensors and buffers: an iteration space, indexing maps and a
        scalar body, as in MLIR. Operators of `graph` lower to them, and one set of schedules
        works on all.
        """;
  }

  @Override
  public List<SyntaxDoc> attributes() {
    return List.of(
        new SyntaxDoc(
            "#linalg.iterator_type<parallel>",
            """
            What a loop of the iteration space is: `parallel` or `reduction`.
            Iterators are printed as strings in custom assembly.
            """));
  }

  @Override
  public Optional<Attribute> attribute(String body) {
    return body.startsWith(ITERATOR_TYPE) && body.endsWith(">")
        ? IteratorType.named(body.substring(ITERATOR_TYPE.length(), body.length() - 1))
            .map(t -> t)
        : Optional.empty();
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
