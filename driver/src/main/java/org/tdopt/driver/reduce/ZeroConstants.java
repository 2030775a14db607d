package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;

/** Makes numbers and tensors among the attributes zero. */
record ZeroConstants() implements Reduction {
  @Override
  public String name() {
    return "zero constants";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var op : module.collect(Operation.class)) {
      for (var entry : op.properties().entries()) {
        zero(entry.value())
            .filter(z -> !z.equals(entry.value()))
            .ifPresent(
                z ->
                    chances.add(
                        () -> {
                          op.setProperties(op.properties().with(entry.name(), z));
                          return true;
                        }));
      }
      for (var entry : op.attributes().entries()) {
        zero(entry.value())
            .filter(z -> !z.equals(entry.value()))
            .ifPresent(
                z ->
                    chances.add(
                        () -> {
                          op.setAttribute(entry.name(), z);
                          return true;
                        }));
      }
    }
    return chances;
  }

  private static Optional<Attribute> zero(Attribute value) {
    return switch (value) {
      case IntegerAttr i -> Zeros.of(i.type());
      case FloatAttr f -> Zeros.of(f.type());
      case DenseElementsAttr d -> Zeros.of(d.type());
      case DenseResourceAttr d -> Zeros.of(d.type());
      default -> Optional.empty();
    };
  }
}
