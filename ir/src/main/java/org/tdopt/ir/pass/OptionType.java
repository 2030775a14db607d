package org.tdopt.ir.pass;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type are written as options.
 *
 * @param description completes "takes ..."
 * @param parse throws {@link IllegalArgumentException} where the text is no such value
 * @param print the inverse of {@code parse}; null for an absent value
 * @param absent the value where none is given; null if one must be
 */
record OptionType(
    String description,
    Function<String, Object> parse,
    Function<Object, @Nullable String> print,
    @Nullable Object absent) {

  static OptionType of(Type type) {
    if (type == int.class || type == Integer.class) {
      return plain("an integer", Integer::parseInt);
    }
    if (type == long.class || type == Long.class) {
      return plain("an integer", Long::parseLong);
    }
    if (type == double.class || type == Double.class) {
      return plain("a number", Double::parseDouble);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new OptionType("true or false", OptionType::bool, Object::toString, false);
    }
    if (type == String.class) {
      return plain("a string", s -> s);
    }
    if (type == OptionalInt.class) {
      return new OptionType(
          "an integer",
          s -> OptionalInt.of(Integer.parseInt(s)),
          v -> v instanceof OptionalInt o && o.isPresent() ? "" + o.getAsInt() : null,
          OptionalInt.empty());
    }
    if (type == OptionalLong.class) {
      return new OptionType(
          "an integer",
          s -> OptionalLong.of(Long.parseLong(s)),
          v -> v instanceof OptionalLong o && o.isPresent() ? "" + o.getAsLong() : null,
          OptionalLong.empty());
    }
    if (type == OptionalDouble.class) {
      return new OptionType(
          "a number",
          s -> OptionalDouble.of(Double.parseDouble(s)),
          v -> v instanceof OptionalDouble o && o.isPresent() ? "" + o.getAsDouble() : null,
          OptionalDouble.empty());
    }
    if (type instanceof Class<?> c && c.isEnum()) {
      return enumeration(c);
    }
    if (type instanceof ParameterizedType p && p.getActualTypeArguments().length == 1) {
      var element = of(p.getActualTypeArguments()[0]);
      if (p.getRawType() == Optional.class) {
        return new OptionType(
            element.description,
            s -> Optional.of(element.parse.apply(s)),
            v -> v instanceof Optional<?> o && o.isPresent() ? element.print.apply(o.get()) : null,
            Optional.empty());
      }
      if (p.getRawType() == List.class) {
        return list(element);
      }
    }
    throw new IllegalArgumentException("no option can have the type " + type.getTypeName());
  }

  private static OptionType plain(String description, Function<String, Object> parse) {
    return new OptionType(description, parse, Object::toString, null);
  }

  private static Object bool(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static OptionType enumeration(Class<?> type) {
    var constants = Arrays.asList(type.getEnumConstants());
    var names = constants.stream().map(OptionType::spelling).collect(Collectors.joining(", "));
    return plain(
        "one of " + names,
        s ->
            constants.stream()
                .filter(c -> spelling(c).equals(s))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(s)))
        .printedBy(OptionType::spelling);
  }

  private OptionType printedBy(Function<Object, @Nullable String> printer) {
    return new OptionType(description, parse, printer, absent);
  }

  private static String spelling(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static OptionType list(OptionType element) {
    return new OptionType(
        "a list of which each is " + element.description,
        s ->
            s.isEmpty()
                ? List.of()
                : PipelineScanner.entries(s).stream().map(element.parse).toList(),
        v ->
            v instanceof List<?> l && !l.isEmpty()
                ? l.stream().map(element.print).collect(Collectors.joining(","))
                : null,
        List.of());
  }
}
