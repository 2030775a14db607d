package org.tdopt.driver.irdl;

import java.util.TreeMap;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;

/** Moves properties into the attributes, because operations that IRDL declares have no properties. */
public final class PropertiesAsAttributes {
  private PropertiesAsAttributes() {}

  /** Changes the operations of dialects that are not MLIR's own; they are for printing only then. */
  public static void apply(Operation root) {
    root.walk(
        op -> {
          if (!IrdlExport.isUpstream(op.dialectName()) && !op.properties().entries().isEmpty()) {
            var all = new TreeMap<String, Attribute>();
            op.attributes().entries().forEach(e -> all.put(e.name(), e.value()));
            op.properties().entries().forEach(e -> all.put(e.name(), e.value()));
            op.setProperties(DictAttr.EMPTY);
            op.setAttributes(DictAttr.of(all));
          }
        });
  }
}
