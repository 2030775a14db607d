package org.tdopt.interp.translate;

import java.util.Map;
import java.util.TreeMap;
import org.tdopt.interp.memory.ElementKind;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Type;

/**
 * How much flat memory the plan of a module uses, and its smallest element.
 *
 * @param granuleShift binary logarithm of the bytes of the smallest element of any buffer
 * @param plannedBytes per space, the end of the last buffer that has an offset
 */
record MemoryLayout(int granuleShift, Map<String, Integer> plannedBytes) {
  /** The attribute with a planned buffer's offset from the base of its space, in bytes. */
  static final String OFFSET = "tdopt.offset";

  static MemoryLayout of(Operation module) {
    var collector = new Collector();
    collector.visit(module);
    return new MemoryLayout(collector.shift, collector.ends);
  }

  /** The planned offset of the buffer that {@code op} allocates or declares, or -1. */
  static long offset(Operation op) {
    return op.attributes().get(OFFSET, IntegerAttr.class).map(IntegerAttr::longValue).orElse(-1L);
  }

  private static final class Collector {
    private int shift = 3;
    private final Map<String, Integer> ends = new TreeMap<>();

    void visit(Operation op) {
      for (var result : op.results()) {
        add(op, result.type());
      }
      for (var property : op.properties().entries()) {
        if (property.value() instanceof TypeAttr t) {
          add(op, t.type());
        }
      }
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          block.arguments().stream().map(Value::type).forEach(this::narrow);
          block.forEach(this::visit);
        }
      }
    }

    private void add(Operation op, Type type) {
      narrow(type);
      long offset = offset(op);
      if (offset < 0 || !(type instanceof MemRefType m)) {
        return;
      }
      if (!m.shape().isStatic()) {
        throw new DiagnosticException(
            op.location(), "a buffer of dynamic shape cannot have a planned offset");
      }
      int bytes = ElementKind.of(m.elementType()).map(ElementKind::bytes).orElse(1);
      long end = offset + m.shape().elementCount() * bytes;
      if (end > Integer.MAX_VALUE) {
        throw new DiagnosticException(
            op.location(), "the buffer ends at byte " + end + " of " + m.space());
      }
      ends.merge(m.space(), (int) end, Math::max);
    }

    private void narrow(Type type) {
      if (type instanceof MemRefType m) {
        ElementKind.of(m.elementType())
            .ifPresent(k -> shift = Math.min(shift, Integer.numberOfTrailingZeros(k.bytes())));
      }
    }
  }
}
