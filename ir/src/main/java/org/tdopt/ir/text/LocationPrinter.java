package org.tdopt.ir.text;

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
        metadata(out, f.metadata());
        out.append('[');
        for (int i = 0; i < f.parts().size(); i++) {
          out.append(i > 0 ? ", " : "");
          nested(out, f.parts().get(i));
        }
        out.append(']');
      }
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
