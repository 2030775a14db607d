package org.tdopt.ir.text;

import org.tdopt.ir.attr.Identifiers;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.StringAttr;

/** What stands before and after the operation in a file: aliases and resources. */
final class FileSections {
  private final AttributePrinter attributes;
  private final AliasNames aliases;
  private final PrintOptions options;

  FileSections(AttributePrinter attributes, AliasNames aliases, PrintOptions options) {
    this.attributes = attributes;
    this.aliases = aliases;
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
    boolean any = false;
    for (var resource : attributes.resources()) {
      if (!resource.isDefined()
          || 2 * resource.data().byteSize() + 10 > options.elideResourcesAbove()) {
        continue;
      }
      out.append(any ? ",\n" : "\n{-#\n  dialect_resources: {\n    builtin: {\n");
      blob(out, resource);
      any = true;
    }
    if (any) {
      out.append("\n    }\n  }\n#-}\n");
    }
  }

  private static void blob(StringBuilder out, Resource resource) {
    var key = resource.key();
    out.append("      ").append(Identifiers.isBare(key) ? key : StringAttr.quote(key));
    out.append(": \"0x");
    for (int i = 0; i < 4; i++) {
      int b = resource.alignment() >> (8 * i) & 0xff;
      out.append(Character.toUpperCase(Character.forDigit(b >> 4, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
    out.append(resource.data().toHex()).append('"');
  }
}
