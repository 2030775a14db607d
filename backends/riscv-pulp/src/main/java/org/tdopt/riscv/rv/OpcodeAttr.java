package org.tdopt.riscv.rv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tdopt.ir.attr.DialectAttr;
import org.tdopt.target.Opcode;

/** An instruction of the target: {@code #rv.fmadd_s}. */
public record OpcodeAttr(Opcode opcode) implements DialectAttr {
  private static final Map<String, OpcodeAttr> BY_NAME = new HashMap<>();

  static {
    for (var opcode : Opcode.values()) {
      var attr = new OpcodeAttr(opcode);
      BY_NAME.put(attr.body(), attr);
    }
  }

  /** The attribute of that opcode name in lower case. */
  static Optional<OpcodeAttr> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  @Override
  public String dialect() {
    return "rv";
  }

  @Override
  public String body() {
    return opcode.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text();
  }
}
