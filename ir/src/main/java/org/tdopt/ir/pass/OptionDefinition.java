package org.tdopt.ir.pass;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option as a record component declares it. */
public final class OptionDefinition {
  private final String name;
  private final String doc;
  private final OptionType type;
  private final @Nullable String defaultText;
  private final @Nullable Object defaultValue;
  private final RecordComponent component;

  private OptionDefinition(RecordComponent component, Option option) {
    this.component = component;
    name = option.name().isEmpty() ? kebabCase(component.getName()) : option.name();
    doc = option.doc();
    type = OptionType.of(component.getGenericType());
    if (option.defaultValue().equals(Option.NONE)) {
      defaultText = null;
      defaultValue = type.absent();
    } else {
      defaultText = option.defaultValue();
      defaultValue = type.parse().apply(option.defaultValue());
    }
  }

  static OptionDefinition of(RecordComponent component) {
    var option = component.getAnnotation(Option.class);
    if (option == null) {
      throw new IllegalArgumentException(
          "the component '%s' of %s has no @Option"
              .formatted(component.getName(), component.getDeclaringRecord().getName()));
    }
    return new OptionDefinition(component, option);
  }

  static String kebabCase(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  public String name() {
    return name;
  }

  public String doc() {
    return doc;
  }

  /** What the option takes, for help texts: {@code an integer}. */
  public String takes() {
    return type.description();
  }

  /** The declared default as it is written; empty where the type itself says what absence means. */
  public Optional<String> defaultText() {
    return Optional.ofNullable(defaultText);
  }

  /** Whether a pipeline must give the option. */
  public boolean isRequired() {
    return defaultValue == null;
  }

  /** The value without the option; null if it must be given. */
  @Nullable Object defaultValue() {
    return defaultValue;
  }

  boolean isFlag() {
    return component.getType() == boolean.class;
  }

  Class<?> componentType() {
    return component.getType();
  }

  /** The value of that text; throws {@link IllegalArgumentException} where it is none. */
  Object parse(String text) {
    return type.parse().apply(text);
  }

  /** The option's text in {@code pass}; empty where it has its default. */
  Optional<String> textIn(Pass<?> pass) {
    return value(pass).equals(defaultValue) ? Optional.empty() : Optional.of(text(value(pass)));
  }

  /** The option's text in {@code pass}; empty where it has no value. */
  Optional<String> valueIn(Pass<?> pass) {
    return Optional.ofNullable(type.print().apply(value(pass)));
  }

  /** The option with this text as its value, as it stands in a pipeline. */
  String assignment(String text) {
    return name + "=" + PipelineScanner.quote(text);
  }

  private Object value(Pass<?> pass) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(pass);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read option '" + name + "'", e);
    }
  }

  private String text(Object value) {
    var text = type.print().apply(value);
    return text == null ? "" : text;
  }
}
