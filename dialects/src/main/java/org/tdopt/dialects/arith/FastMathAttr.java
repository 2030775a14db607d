package org.tdopt.dialects.arith;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tdopt.ir.attr.DialectAttr;
import org.tdopt.ir.spec.PropertySlot;

/** Which laws of real arithmetic a rewrite may assume of a float operation. */
public record FastMathAttr(Set<Flag> flags) implements DialectAttr {
  /** One assumption, named as in LLVM. */
  public enum Flag {
    REASSOC,
    NNAN,
    NINF,
    NSZ,
    ARCP,
    CONTRACT,
    AFN;

    private String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final FastMathAttr NONE = new FastMathAttr(Set.of());
  public static final FastMathAttr FAST = new FastMathAttr(EnumSet.allOf(Flag.class));

  /** The property of operations that take fast-math flags. */
  public static final PropertySlot<FastMathAttr> SLOT =
      PropertySlot.withDefault("fastmath", FastMathAttr.class, NONE);

  /** The same property where it may be absent. */
  public static final PropertySlot<FastMathAttr> OPTIONAL =
      PropertySlot.optional("fastmath", FastMathAttr.class);

  public FastMathAttr {
    flags = Set.copyOf(flags);
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** The flags of those names; empty if one is unknown. */
  public static Optional<FastMathAttr> of(Collection<String> names) {
    var flags = EnumSet.noneOf(Flag.class);
    for (var name : names) {
      switch (name) {
        case "none" -> {}
        case "fast" -> flags.addAll(EnumSet.allOf(Flag.class));
        default -> {
          var flag = Arrays.stream(Flag.values()).filter(f -> f.text().equals(name)).findFirst();
          if (flag.isEmpty()) {
            return Optional.empty();
          }
          flags.add(flag.get());
        }
      }
    }
    return Optional.of(new FastMathAttr(flags));
  }

  /** The flags as MLIR writes them between angle brackets. */
  String flagText() {
    if (flags.isEmpty()) {
      return "none";
    }
    return flags.size() == Flag.values().length
        ? "fast"
        : flags.stream().sorted().map(Flag::text).collect(Collectors.joining(","));
  }

  @Override
  public String dialect() {
    return "arith";
  }

  @Override
  public String body() {
    return "fastmath<" + flagText() + ">";
  }

  @Override
  public String toString() {
    return text();
  }
}
