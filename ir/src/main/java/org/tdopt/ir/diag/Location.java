package org.tdopt.ir.diag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StringAttr;

/** Where an operation comes from. {@code toString} is the text inside {@code loc(...)}. */
public sealed interface Location {
  /** The innermost position in a file, if there is one. */
  Optional<FileLineCol> position();

  static Location unknown() {
    return Unknown.UNKNOWN;
  }

  static Location of(String file, int line, int column) {
    return new FileLineCol(file, line, column, line, column);
  }

  static Location named(String name) {
    return new Named(name, Unknown.UNKNOWN);
  }

  /** One location for what was made from several; duplicates and unknown ones are left out. */
  static Location fused(List<Location> parts) {
    var known = parts.stream().filter(l -> l != Unknown.UNKNOWN).distinct().toList();
    return switch (known.size()) {
      case 0 -> Unknown.UNKNOWN;
      case 1 -> known.getFirst();
      default -> new Fused(known, null);
    };
  }

  /** No location is known. */
  enum Unknown implements Location {
    UNKNOWN;

    @Override
    public Optional<FileLineCol> position() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "unknown";
    }
  }

  /**
   * A range in a file; lines and columns count from 1 and are unsigned, and the end may equal the
   * start.
   */
  record FileLineCol(String file, int line, int column, int endLine, int endColumn)
      implements Location {
    @Override
    public Optional<FileLineCol> position() {
      return Optional.of(this);
    }

    @Override
    public String toString() {
      var start = StringAttr.quote(file) + ":" + text(line) + ":" + text(column);
      if (endLine == line) {
        return endColumn == column ? start : start + " to :" + text(endColumn);
      }
      return start + " to " + text(endLine) + ":" + text(endColumn);
    }

    private static String text(int number) {
      return Integer.toUnsignedString(number);
    }
  }

  /** A location with a name, for example the node of an imported model. */
  record Named(String name, Location child) implements Location {
    @Override
    public Optional<FileLineCol> position() {
      return child.position();
    }

    @Override
    public String toString() {
      var text = StringAttr.quote(name);
      return child == Unknown.UNKNOWN ? text : text + "(" + child + ")";
    }
  }

  /** A callee's location and where it was called from. */
  record CallSite(Location callee, Location caller) implements Location {
    @Override
    public Optional<FileLineCol> position() {
      return callee.position();
    }

    @Override
    public String toString() {
      return "callsite(" + callee + " at " + caller + ")";
    }
  }

  /** The locations of all operations that a rewrite merged. */
  record Fused(List<Location> parts, @Nullable Attribute metadata) implements Location {
    public Fused {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<FileLineCol> position() {
      return parts.stream().flatMap(p -> p.position().stream()).findFirst();
    }

    @Override
    public String toString() {
      var list = parts.stream().map(Location::toString).collect(Collectors.joining(", ", "[", "]"));
      return "fused" + (metadata == null ? "" : "<" + metadata + ">") + list;
    }
  }
}
