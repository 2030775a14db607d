package org.tdopt.driver.opt;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tdopt.driver.UsageException;

/** The values that a command line gives to options, the last one if there are several. */
final class FlagValues {
  private final Map<OptFlag, String> values = new EnumMap<>(OptFlag.class);

  /** Takes a value; the empty text for an option that is given without. */
  void put(OptFlag flag, String value) {
    values.merge(flag, value, (old, latest) -> flag.isList() ? old + "," + latest : latest);
  }

  boolean has(OptFlag flag) {
    return values.containsKey(flag);
  }

  Optional<String> text(OptFlag flag) {
    return Optional.ofNullable(values.get(flag));
  }

  /** The value of a list, without empty elements. */
  List<String> list(OptFlag flag) {
    return Arrays.stream(values.getOrDefault(flag, "").split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  boolean isOn(OptFlag flag) {
    return isOn(flag, false);
  }

  boolean isOn(OptFlag flag, boolean absent) {
    var text = values.get(flag);
    return text == null
        ? absent
        : switch (text) {
          case "", "true", "TRUE", "True", "1" -> true;
          case "false", "FALSE", "False", "0" -> false;
          default ->
              throw new UsageException("--" + flag.key() + " is true or false, got '" + text + "'");
        };
  }

  /** As {@link #number}, but -1 stands for no limit. */
  long limit(OptFlag flag, long absent) {
    return "-1".equals(values.get(flag)) ? Long.MAX_VALUE : number(flag, absent);
  }

  long number(OptFlag flag, long absent) {
    var text = values.get(flag);
    if (text == null) {
      return absent;
    }
    try {
      long value = Long.parseLong(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, together with negative numbers.
    }
    throw new UsageException("--" + flag.key() + " takes a whole number, got '" + text + "'");
  }

  /** The constant that the value names in lower case. */
  <E extends Enum<E>> E constant(OptFlag flag, Class<E> type, E absent) {
    var text = values.get(flag);
    if (text == null) {
      return absent;
    }
    var names =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(text)) {
      throw new UsageException(
          "--%s is %s, got '%s'".formatted(flag.key(), String.join(" or ", names), text));
    }
    return type.getEnumConstants()[names.indexOf(text)];
  }
}
