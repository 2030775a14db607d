package org.tdopt.target;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;

/**
 * Reads JSON into records: component {@code l1Bytes} is key {@code l1_bytes}. Every component must
 * be there and no other key may be, so a misspelt key never turns into a silent zero.
 */
final class JsonRecordReader {
  private final String source;

  private JsonRecordReader(String source) {
    this.source = source;
  }

  static <T extends Record> T read(String json, String source, Class<T> type) {
    var reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.STRICT);
    JsonElement root;
    try {
      root = JsonParser.parseReader(reader);
    } catch (JsonParseException e) {
      throw new ChipException("%s: not valid JSON: %s".formatted(source, e.getMessage()));
    }
    return type.cast(new JsonRecordReader(source).record(root, "", type));
  }

  private Object record(JsonElement element, String path, Class<?> type) {
    if (!(element instanceof JsonObject object)) {
      throw error(path, "expected an object");
    }
    RecordComponent[] components = type.getRecordComponents();
    var unknown = new LinkedHashSet<>(object.keySet());
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      var key = snakeCase(components[i].getName());
      var keyPath = path.isEmpty() ? key : path + "." + key;
      var value = object.get(key);
      if (value == null) {
        throw error(keyPath, "missing");
      }
      unknown.remove(key);
      values[i] = value(value, keyPath, components[i].getType());
    }
    if (!unknown.isEmpty()) {
      throw error(path, "unknown key '%s'".formatted(unknown.iterator().next()));
    }
    return construct(type, components, values);
  }

  private Object value(JsonElement element, String path, Class<?> type) {
    if (type.isRecord()) {
      return record(element, path, type);
    }
    if (!(element instanceof JsonPrimitive primitive)) {
      throw error(path, "expected a single value, not %s".formatted(element));
    }
    if (type == int.class) {
      return integer(primitive, path);
    }
    if (type == double.class) {
      if (!primitive.isNumber()) {
        throw error(path, "expected a number, not %s".formatted(primitive));
      }
      return primitive.getAsDouble();
    }
    if (type.isEnum()) {
      return constant(primitive.getAsString(), path, type);
    }
    return primitive.getAsString();
  }

  private int integer(JsonPrimitive primitive, String path) {
    var text = primitive.getAsString();
    try {
      return text.startsWith("0x")
          ? Integer.parseUnsignedInt(text.substring(2), 16)
          : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw error(
          path,
          "expected a 32-bit integer or a string such as \"0x1C000000\", not %s"
              .formatted(primitive));
    }
  }

  private Object constant(String text, String path, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    var known =
        Arrays.stream(type.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT));
    throw error(path, "unknown value '%s', expected one of %s".formatted(text, known.toList()));
  }

  private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ChipException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private ChipException error(String path, String problem) {
    return new ChipException(
        path.isEmpty() ? source + ": " + problem : source + ": " + path + ": " + problem);
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
