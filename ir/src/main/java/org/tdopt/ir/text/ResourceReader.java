package org.tdopt.ir.text;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Diagnostic;

/**
 * Blobs of the file's resource section. A blob is a hexadecimal string: four bytes of alignment,
 * little-endian, then the data.
 */
final class ResourceReader {
  private static final int HEADER = 4;

  private final Source source;
  private final Map<String, Resource> byKey = new LinkedHashMap<>();
  private final Map<String, Token> firstUse = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> external = new LinkedHashMap<>();

  ResourceReader(Source source) {
    this.source = source;
  }

  Resource use(String key, Token at) {
    firstUse.putIfAbsent(key, at);
    return byKey.computeIfAbsent(key, Resource::new);
  }

  void define(Token kind, Token group, String key, Token keyAt, Token value) {
    var text = value.getText();
    if (kind.getText().equals("external_resources")) {
      external
          .computeIfAbsent(group.getText(), _ -> new LinkedHashMap<>())
          .put(key, externalText(value));
      return;
    }
    if (!kind.getText().equals("dialect_resources")
        || !group.getText().equals("builtin")
        || value.getType() != IrParser.STRING) {
      return;
    }
    var bytes = HexText.decode(text.substring(1, text.length() - 1), source, value);
    if (bytes.length < HEADER) {
      throw source.error(value, "expected hex string blob for key '%s' to encode alignment", key);
    }
    int alignment = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (alignment != 0 && Integer.bitCount(alignment) != 1) {
      throw source.error(
          value, "expected hex string blob for key '%s' to encode a power-of-two alignment", key);
    }
    var data = MemorySegment.ofArray(bytes).asSlice(HEADER);
    var resource = byKey.computeIfAbsent(key, Resource::new);
    if (resource.isDefined()) {
      throw source.error(keyAt, "the resource '%s' is defined twice", key);
    }
    resource.define(ElementData.of(data), alignment);
  }

  /** Blobs and strings are written as MLIR does; truth values stay as they are. */
  private String externalText(Token value) {
    var text = value.getText();
    if (value.getType() != IrParser.STRING) {
      return text;
    }
    if (text.startsWith("\"0x")) {
      var bytes = HexText.decode(text.substring(1, text.length() - 1), source, value);
      return "\"0x" + ElementData.ofBytes(bytes).toHex() + "\"";
    }
    return StringAttr.quote(Literals.unquote(source, value));
  }

  ExternalResources external() {
    return external.isEmpty() ? ExternalResources.NONE : new ExternalResources(external);
  }

  /** Reports resources that are used and not in the section. */
  void finish() {
    byKey.forEach(
        (key, resource) -> {
          var at = firstUse.get(key);
          if (!resource.isDefined() && at != null) {
            source.report(
                Diagnostic.warning(
                    source.at(at), "the resource '" + key + "' is not in the resource section"));
          }
        });
  }
}
