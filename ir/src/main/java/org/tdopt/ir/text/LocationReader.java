package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.LocationAttr;
import org.tdopt.ir.diag.Location;

/**
 * Builds locations. An alias may be used before it is defined, commonly at the end of the file;
 * until then a stand-in is on the operation.
 */
final class LocationReader {
  private int writtenInFull;
  private final Source source;
  private final AttributeReader attributes;
  private final Map<String, Location> standInByAlias = new HashMap<>();
  private final Map<Location, Token> aliasByStandIn = new IdentityHashMap<>();
  private final Map<Location, Boolean> waiting = new IdentityHashMap<>();
  private final Map<Location, Location> settled = new IdentityHashMap<>();
  private final List<Operation> waitingOps = new ArrayList<>();
  private final List<BlockArgument> waitingArguments = new ArrayList<>();

  LocationReader(Source source, AttributeReader attributes) {
    this.source = source;
    this.attributes = attributes;
  }

  /** How many locations were written, and not an alias of theirs. */
  int writtenInFull() {
    return writtenInFull;
  }

  Location unknown() {
    writtenInFull++;
    return Location.unknown();
  }

  Location callSite(Location callee, Location caller) {
    writtenInFull++;
    return new Location.CallSite(callee, caller);
  }

  Location named(Token name) {
    writtenInFull++;
    return Location.named(attributes.unquote(name));
  }

  Location named(Token name, Location child) {
    return new Location.Named(attributes.unquote(name), child);
  }

  /** What MLIR makes of it: flat, without duplicates, and without unknown parts. */
  Location fused(List<Location> parts, @Nullable Attribute metadata) {
    var flat = new LinkedHashSet<Location>();
    for (var part : parts) {
      if (part instanceof Location.Fused f && Objects.equals(f.metadata(), metadata)) {
        flat.addAll(f.parts());
      } else if (part != Location.unknown()) {
        flat.add(part);
      }
    }
    if (metadata == null && flat.size() < 2) {
      return flat.isEmpty() ? Location.unknown() : flat.getFirst();
    }
    if (flat.isEmpty()) {
      flat.add(Location.unknown());
    }
    return new Location.Fused(List.copyOf(flat), metadata);
  }

  Location position(
      Token path,
      Token line,
      @Nullable Token column,
      @Nullable Token endLine,
      @Nullable Token endColumn) {
    int l = attributes.smallInteger(line);
    int c = column == null ? 0 : attributes.smallInteger(column);
    return new Location.FileLineCol(
        attributes.unquote(path),
        l,
        c,
        endLine == null ? l : attributes.smallInteger(endLine),
        endColumn == null ? c : attributes.smallInteger(endColumn));
  }

  Location alias(Token token) {
    var text = token.getText();
    var known = attributes.alias(text);
    if (known != null) {
      return asLocation(known, token);
    }
    return standInByAlias.computeIfAbsent(
        text,
        name -> {
          var standIn = new Location.Named(name, Location.unknown());
          aliasByStandIn.put(standIn, token);
          return standIn;
        });
  }

  /** Whether a stand-in for an alias was ever made. */
  boolean hasStandIns() {
    return !aliasByStandIn.isEmpty();
  }

  Location dialect(Token token) {
    return asLocation(attributes.dialect(token, null), token);
  }

  private Location asLocation(Attribute attribute, Token at) {
    if (attribute instanceof LocationAttr l) {
      return l.location();
    }
    throw source.error(at, "expected a location, found the attribute %s", at.getText());
  }

  /** Notes that the operation's location may still have to be replaced. */
  void placed(Operation op) {
    if (!aliasByStandIn.isEmpty() && waits(op.location())) {
      waitingOps.add(op);
    }
  }

  void placed(BlockArgument argument) {
    if (!aliasByStandIn.isEmpty() && waits(argument.location())) {
      waitingArguments.add(argument);
    }
  }

  /** Puts the locations in that were defined after their use. */
  void finish() {
    waitingOps.forEach(op -> op.setLocation(settled(op.location())));
    waitingArguments.forEach(a -> a.setLocation(settled(a.location())));
  }

  private boolean waits(Location location) {
    var known = waiting.get(location);
    if (known == null) {
      known = hasStandIn(location);
      waiting.put(location, known);
    }
    return known;
  }

  private boolean hasStandIn(Location location) {
    return switch (location) {
      case Location.Unknown _, Location.FileLineCol _ -> false;
      case Location.Named n -> aliasByStandIn.containsKey(n) || waits(n.child());
      case Location.CallSite c -> waits(c.callee()) || waits(c.caller());
      case Location.Fused f -> f.parts().stream().anyMatch(this::waits);
    };
  }

  private Location settled(Location location) {
    var known = settled.get(location);
    if (known == null) {
      known = settle(location);
      settled.put(location, known);
    }
    return known;
  }

  private Location settle(Location location) {
    return switch (location) {
      case Location.Unknown u -> u;
      case Location.FileLineCol p -> p;
      case Location.Named n -> {
        var alias = aliasByStandIn.get(n);
        if (alias == null) {
          yield new Location.Named(n.name(), settled(n.child()));
        }
        var known = attributes.alias(alias.getText());
        if (known == null) {
          throw source.error(alias, "undefined location alias '%s'", alias.getText());
        }
        yield settled(asLocation(known, alias));
      }
      case Location.CallSite c ->
          new Location.CallSite(settled(c.callee()), settled(c.caller()));
      case Location.Fused f -> fused(f.parts().stream().map(this::settled).toList(), f.metadata());
    };
  }
}
