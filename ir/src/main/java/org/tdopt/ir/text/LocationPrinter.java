package org.tdopt.ir.text;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.LocationAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;

/** Prints locations, with the aliases of the file. */
final class LocationPrinter {
  private final AttributePrinter attributes;

  LocationPrinter(AttributePrinter attributes) {
    this.attributes = attributes;
  }

  /** What stands in the parentheses of {@code loc(...)}. */
  void location(StringBuilder out, Location location) {
    switch (location) {
      case Location.Unknown _, Location.FileLineCol _ -> out.append(location);
      case Location.Named n -> {
        out.append(StringAttr.quote(n.name()));
        if (n.child() != Location.unknown()) {
          out.append('(');
          nested(out, n.child());
          out.append(')');
        }
      }
      case Location.CallSite c -> {
        out.append("callsite(");
        nested(out, c.callee());
        out.append(" at ");
        nested(out, c.caller());
        out.append(')');
      }
      case Location.Fused f -> {
        out.append("fused");
        parts(out, f, this::nested);
      }
    }
  }

  private void parts(
      StringBuilder out, Location.Fused fused, BiConsumer<StringBuilder, Location> part) {
    metadata(out, fused.metadata());
    out.append('[');
    for (int i = 0; i < fused.parts().size(); i++) {
      out.append(i > 0 ? ", " : "");
      part.accept(out, fused.parts().get(i));
    }
    out.append(']');
  }

  /** As people like to read it: file names without quotes, each caller on a line of its own. */
  void pretty(StringBuilder out, Location location) {
    switch (location) {
      case Location.Unknown _ -> out.append("[unknown]");
      case Location.FileLineCol f -> {
        var quoted = StringAttr.quote(f.file());
        out.append(f.file()).append(f.toString(), quoted.length(), f.toString().length());
      }
      case Location.Named n -> {
        out.append(StringAttr.quote(n.name()));
        if (n.child() != Location.unknown()) {
          out.append('(');
          prettyNested(out, n.child());
          out.append(')');
        }
      }
      case Location.CallSite c -> {
        prettyNested(out, c.callee());
        boolean oneLine =
            c.callee() instanceof Location.Named && c.caller() instanceof Location.FileLineCol;
        out.append(oneLine ? " at " : "\n at ");
        prettyNested(out, c.caller());
      }
      case Location.Fused f -> parts(out, f, this::prettyNested);
    }
  }

  private void prettyNested(StringBuilder out, Location location) {
    var alias = attributes.alias(new LocationAttr(location));
    if (alias != null) {
      out.append(alias);
    } else {
      pretty(out, location);
    }
  }

  private void metadata(StringBuilder out, @Nullable Attribute metadata) {
    if (metadata != null) {
      out.append('<');
      attributes.attribute(out, metadata);
      out.append('>');
    }
  }

  /** The location, or its alias. */
  void nested(StringBuilder out, Location location) {
    var alias = attributes.alias(new LocationAttr(location));
    if (alias != null) {
      out.append(alias);
    } else {
      location(out, location);
    }
  }
}
