package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.spec.PropertySlot;

/** Takes away attributes, and properties that need not be there. */
record EraseAttributes() implements Reduction {
  @Override
  public String name() {
    return "erase attributes";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var op : module.collect(Operation.class)) {
      for (var entry : op.attributes().entries()) {
        chances.add(
            () -> {
              op.removeAttribute(entry.name());
              return true;
            });
      }
      var needed =
          op.spec().properties().stream()
              .filter(PropertySlot::required)
              .map(PropertySlot::name)
              .toList();
      for (var entry : op.properties().entries()) {
        if (needed.contains(entry.name())) {
          continue;
        }
        chances.add(
            () -> {
              var rest = new ArrayList<>(op.properties().entries());
              boolean removed = rest.removeIf(p -> p.name().equals(entry.name()));
              op.setProperties(new DictAttr(rest));
              return removed;
            });
      }
    }
    return chances;
  }
}
