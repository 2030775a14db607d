package org.tdopt.ir;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
import org.tdopt.ir.type.Type;

/** A namespace of operations, types and attributes; found with {@link java.util.ServiceLoader}. */
public interface Dialect {
  /** The namespace, for example {@code arith}. */
  String name();

  List<OpSpec<?>> operations();

  /** What the dialect is for, in a few sentences for the reference page. */
  default String description() {
    return "";
  }

  /** The types of the dialect, for the reference page. */
  default List<SyntaxDoc> types() {
    return List.of();
  }

  /** As {@link #types}. */
  default List<SyntaxDoc> attributes() {
    return List.of();
  }

  /** The type whose text is {@code !name.body}; empty if the dialect has none such. */
  default Optional<Type> type(String body) {
    return Optional.empty();
  }

  /** The attribute whose text is {@code #name.body}; empty if the dialect has none such. */
  default Optional<Attribute> attribute(String body) {
    return Optional.empty();
  }

  /** Makes an operation with one result of that type and value; empty if the dialect has none. */
  default Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return Optional.empty();
  }
}
