package org.tdopt.driver.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of JSON Schema that our schemas use; any other keyword is an error. */
final class JsonSchema {
  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$defs", "title", "description");

  private final JsonObject root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(JsonObject root) {
    this.root = root;
  }

  /** What is wrong with {@code json}; empty if it fits the schema in {@code file}. */
  static List<String> faults(Path file, String json) throws IOException {
    var schema = new JsonSchema(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    schema.check(schema.root, JsonParser.parseString(json), "$");
    return schema.faults;
  }

  private void check(JsonObject schema, JsonElement value, String at) {
    for (var keyword : schema.entrySet()) {
      var rule = keyword.getValue();
      switch (keyword.getKey()) {
        case "$ref" -> check(definition(rule.getAsString()), value, at);
        case "type" -> type(rule, value, at);
        case "minimum" -> {
          if (isNumber(value) && value.getAsBigDecimal().compareTo(rule.getAsBigDecimal()) < 0) {
            faults.add(at + " is below " + rule);
          }
        }
        case "required" -> {
          for (var name : rule.getAsJsonArray()) {
            if (!value.getAsJsonObject().has(name.getAsString())) {
              faults.add(at + " lacks " + name);
            }
          }
        }
        case "properties" -> members(schema, value, at);
        case "additionalProperties" -> additional(schema, rule, value, at);
        case "items" -> {
          var array = value.getAsJsonArray();
          for (int i = 0; i < array.size(); i++) {
            check(rule.getAsJsonObject(), array.get(i), at + "[" + i + "]");
          }
        }
        default -> {
          if (!ANNOTATIONS.contains(keyword.getKey())) {
            throw new IllegalArgumentException("unknown keyword " + keyword.getKey());
          }
        }
      }
    }
  }

  private JsonObject definition(String reference) {
    var name = reference.substring("#/$defs/".length());
    return root.getAsJsonObject("$defs").getAsJsonObject(name);
  }

  private void members(JsonObject schema, JsonElement value, String at) {
    for (var property : schema.getAsJsonObject("properties").entrySet()) {
      var member = value.getAsJsonObject().get(property.getKey());
      if (member != null) {
        check(property.getValue().getAsJsonObject(), member, at + "." + property.getKey());
      }
    }
  }

  private void additional(JsonObject schema, JsonElement rule, JsonElement value, String at) {
    var known = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
    for (var member : value.getAsJsonObject().entrySet()) {
      if (known.has(member.getKey())) {
        continue;
      }
      if (rule.isJsonObject()) {
        check(rule.getAsJsonObject(), member.getValue(), at + "." + member.getKey());
      } else if (!rule.getAsBoolean()) {
        faults.add(at + " has the unknown member " + member.getKey());
      }
    }
  }

  private void type(JsonElement rule, JsonElement value, String at) {
    var allowed = rule.isJsonArray() ? rule.getAsJsonArray() : new JsonArray();
    if (!rule.isJsonArray()) {
      allowed.add(rule);
    }
    for (var type : allowed) {
      if (is(type.getAsString(), value)) {
        return;
      }
    }
    faults.add(at + " is " + value + ", not of type " + rule);
  }

  private static boolean is(String type, JsonElement value) {
    return switch (type) {
      case "null" -> value.isJsonNull();
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "number" -> isNumber(value);
      case "integer" -> isNumber(value) && isWhole(value.getAsBigDecimal());
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
