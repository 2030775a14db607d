package org.tdopt.ir.text;

import java.util.ArrayList;
import org.tdopt.ir.attr.Identifiers;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.StringAttr;

/** What stands before and after the operation in a file: aliases and resources. */
final class FileSections {
  private final AttributePrinter attributes;
  private final AliasNames aliases;
  private final ExternalResources external;
  private final PrintOptions options;

  FileSections(
      AttributePrinter attributes,
      AliasNames aliases,
      ExternalResources external,
      PrintOptions options) {
    this.attributes = attributes;
    this.aliases = aliases;
    this.external = external;
    this.options = options;
  }

  void before(StringBuilder out) {
    definitions(out, false);
  }

  void after(StringBuilder out) {
    definitions(out, true);
    resources(out);
  }

  private void definitions(StringBuilder out, boolean deferred) {
    for (var alias : aliases.all()) {
      if (alias.deferred() == deferred) {
        out.append(alias.name()).append(" = ");
        attributes.definition(out, alias.symbol());
        out.append('\n');
      }
    }
  }

  private void resources(StringBuilder out) {
    var dialect = new ArrayList<Resource>();
    for (var resource : attributes.resources()) {
      if (resource.isDefined()
          && 2 * resource.data().byteSize() + 10 <= options.elideResourcesAbove()) {
        dialect.add(resource);
      }
    }
    if (dialect.isEmpty() && external.isEmpty()) {
      return;
    }
    out.append("\n{-#\n");
    if (!dialect.isEmpty()) {
      out.append("  dialect_resources: {\n    builtin: {\n");
      for (int i = 0; i < dialect.size(); i++) {
        out.append(i > 0 ? ",\n" : "");
        blob(out, dialect.get(i));
      }
      out.append("\n    }\n  }");
    }
    if (!external.isEmpty()) {
      out.append(dialect.isEmpty() ? "" : ",\n");
      external(out);
    }
    out.append("\n#-}\n");
  }

  private void external(StringBuilder out) {
    out.append("  external_resources: {");
    var groups = external.groups();
    var before = "\n";
    for (var group : groups.entrySet()) {
      out.append(before).append("    ").append(key(group.getKey())).append(": {");
      before = "\n";
      for (var entry : group.getValue().entrySet()) {
        out.append(before).append("      ").append(key(entry.getKey()));
        out.append(": ").append(entry.getValue());
        before = ",\n";
      }
      out.append("\n    }");
      before = ",\n";
    }
    out.append("\n  }");
  }

  private static String key(String name) {
    return Identifiers.isBare(name) ? name : StringAttr.quote(name);
  }

  private static void blob(StringBuilder out, Resource resource) {
    out.append("      ").append(key(resource.key()));
    out.append(": \"0x");
    for (int i = 0; i < 4; i++) {
      int b = resource.alignment() >> (8 * i) & 0xff;
      out.append(Character.toUpperCase(Character.forDigit(b >> 4, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
    out.append(resource.data().toHex()).append('"');
  }
}
