package org.tdopt.ir.pass;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.spec.OpSpec;

/** A pass as its record declares it: name, summary, options, and what it runs on. */
public final class PassDefinition {
  private static final ClassValue<PassDefinition> DEFINITIONS =
      new ClassValue<>() {
        @Override
        protected PassDefinition computeValue(Class<?> type) {
          return new PassDefinition(type);
        }
      };

  private final Class<?> record;
  private final PassInfo info;
  private final List<OptionDefinition> options;
  private final Class<? extends Operation> anchor;
  private final Optional<String> anchorName;

  private PassDefinition(Class<?> record) {
    this.record = record;
    if (!record.isRecord() || !Pass.class.isAssignableFrom(record)) {
      throw new IllegalArgumentException(record.getName() + " is not a record that is a Pass");
    }
    var annotation = record.getAnnotation(PassInfo.class);
    if (annotation == null) {
      throw new IllegalArgumentException(record.getName() + " has no @PassInfo");
    }
    info = annotation;
    options = Arrays.stream(record.getRecordComponents()).map(OptionDefinition::of).toList();
    anchor = anchorOf(record);
    anchorName = anchor == Operation.class ? Optional.empty() : nameOf(anchor);
  }

  public static PassDefinition of(Class<? extends Pass<?>> record) {
    return DEFINITIONS.get(record);
  }

  public static PassDefinition of(Pass<?> pass) {
    return DEFINITIONS.get(pass.getClass());
  }

  private static Class<? extends Operation> anchorOf(Class<?> record) {
    for (var type : record.getGenericInterfaces()) {
      if (type instanceof ParameterizedType p
          && p.getRawType() == Pass.class
          && p.getActualTypeArguments()[0] instanceof Class<?> kind) {
        return kind.asSubclass(Operation.class);
      }
    }
    throw new IllegalArgumentException(
        record.getName() + " must implement Pass<kind of operation> itself");
  }

  /** The operation name in the constant {@code SPEC} that every kind of operation declares. */
  private static Optional<String> nameOf(Class<? extends Operation> kind) {
    try {
      var field = kind.getDeclaredField("SPEC");
      field.setAccessible(true);
      return Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof OpSpec<?> spec
          ? Optional.of(spec.name())
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  public String name() {
    return info.name();
  }

  public String summary() {
    return info.summary();
  }

  public List<OptionDefinition> options() {
    return options;
  }

  /** The kind of operation the pass runs on; {@code Operation} if any. */
  public Class<? extends Operation> anchor() {
    return anchor;
  }

  /** The name of the operation the pass runs on; empty if it runs on several kinds. */
  public Optional<String> anchorName() {
    return anchorName;
  }

  /** The name of the record, for IR dumps. */
  public String className() {
    return record.getSimpleName();
  }

  /**
   * Makes the pass from options such as {@code l1-bytes=65536 order=ij,ji}.
   *
   * @throws PipelineSyntaxException if they do not fit
   */
  public Pass<?> parse(String optionText) {
    var scanner = new PipelineScanner(optionText);
    var list = scanner.options();
    if (!scanner.atEnd()) {
      throw scanner.error(scanner.offset(), "expected an option, got %s", scanner.found());
    }
    return create(scanner, list, 0);
  }

  Pass<?> create(
      PipelineScanner scanner, List<PipelineScanner.OptionText> written, int passOffset) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (var text : written) {
      var option =
          options.stream()
              .filter(o -> o.name().equals(text.key()))
              .findFirst()
              .orElseThrow(() -> scanner.error(text.keyOffset(), "%s", unknown(text.key())));
      if (values.containsKey(text.key())) {
        throw scanner.error(
            text.keyOffset(), "option '%s' of pass '%s' is given twice", text.key(), name());
      }
      values.put(text.key(), value(scanner, option, text));
    }
    for (var option : options) {
      if (!values.containsKey(option.name())) {
        if (option.defaultValue() == null) {
          throw scanner.error(
              passOffset, "pass '%s' needs the option '%s': %s", name(), option.name(),
              option.doc());
        }
        values.put(option.name(), option.defaultValue());
      }
    }
    return instantiate(
        scanner, passOffset, options.stream().map(o -> values.get(o.name())).toArray());
  }

  private Object value(
      PipelineScanner scanner, OptionDefinition option, PipelineScanner.OptionText text) {
    var value = text.value();
    if (value == null && !option.isFlag()) {
      throw scanner.error(
          text.keyOffset(), "option '%s' of pass '%s' takes %s, as in %s=...",
          option.name(), name(), option.takes(), option.name());
    }
    try {
      return option.parse(value == null ? "true" : value);
    } catch (IllegalArgumentException e) {
      throw scanner.error(
          text.valueOffset(), "option '%s' of pass '%s' takes %s, got '%s'",
          option.name(), name(), option.takes(), value);
    }
  }

  private String unknown(String key) {
    if (options.isEmpty()) {
      return "pass '" + name() + "' takes no options, got '" + key + "'";
    }
    var names = options.stream().map(OptionDefinition::name).toList();
    return "pass '%s' has no option '%s'%s".formatted(
        name(),
        key,
        Suggestion.text(key, names).isEmpty()
            ? "; it has " + String.join(", ", names)
            : Suggestion.text(key, names));
  }

  private Pass<?> instantiate(PipelineScanner scanner, int offset, @Nullable Object[] arguments) {
    try {
      var types = options.stream().map(OptionDefinition::componentType).toArray(Class<?>[]::new);
      var constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Pass<?>) constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException fault) {
        throw scanner.error(offset, "pass '%s': %s", name(), fault.getMessage());
      }
      throw new IllegalStateException("cannot make pass '" + name() + "'", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make pass '" + name() + "'", e);
    }
  }

  /** The statistics that the record declares as constants. */
  List<Statistic> statistics() {
    var found = new ArrayList<Statistic>();
    for (var field : record.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Statistic.class) {
        try {
          field.setAccessible(true);
          found.add((Statistic) field.get(null));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("cannot read " + field, e);
        }
      }
    }
    return found;
  }

  /** The text of {@code pass} with the values of all options that have one. */
  String describe(Pass<?> pass) {
    return name()
        + written(options.stream().flatMap(o -> o.valueIn(pass).stream().map(o::assignment)));
  }

  /** The text of {@code pass} in a pipeline; options that have their defaults are left out. */
  String text(Pass<?> pass) {
    return name()
        + written(options.stream().flatMap(o -> o.textIn(pass).stream().map(o::assignment)));
  }

  private static String written(Stream<String> texts) {
    var all = texts.collect(Collectors.joining(" "));
    return all.isEmpty() ? "" : "{" + all + "}";
  }
}
