package org.tdopt.ir.spec;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;

/**
 * A named property of one kind of attribute. It is required unless it has a default or is optional.
 * A default is stored on the operation when it is made, unless the property is optional too.
 */
public record PropertySlot<A extends Attribute>(
    String name, Class<A> kind, @Nullable A fallback, boolean optional) implements Slot {
  public static <A extends Attribute> PropertySlot<A> of(String name, Class<A> kind) {
    return new PropertySlot<>(name, kind, null, false);
  }

  /** A property that has the value {@code fallback} where it is not given. */
  public static <A extends Attribute> PropertySlot<A> withDefault(
      String name, Class<A> kind, A fallback) {
    return new PropertySlot<>(name, kind, fallback, false);
  }

  /** As {@link #withDefault}, but the default is left implicit: neither stored nor printed. */
  public static <A extends Attribute> PropertySlot<A> withImplicitDefault(
      String name, Class<A> kind, A fallback) {
    return new PropertySlot<>(name, kind, fallback, true);
  }

  public static <A extends Attribute> PropertySlot<A> optional(String name, Class<A> kind) {
    return new PropertySlot<>(name, kind, null, true);
  }

  public boolean required() {
    return fallback == null && !optional;
  }

  public Optional<A> find(DictAttr properties) {
    var value = properties.get(name);
    return value == null ? Optional.ofNullable(fallback) : Optional.of(kind.cast(value));
  }

  /** The value in {@code properties}, or the default. */
  public A of(DictAttr properties) {
    return find(properties)
        .orElseThrow(() -> new NoSuchElementException("the property '" + name + "' is not set"));
  }
}
