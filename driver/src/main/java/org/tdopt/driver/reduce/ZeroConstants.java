package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DictAttr;
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
      chances.addAll(
          zeros(op.properties(), (name, z) -> op.setProperties(op.properties().with(name, z))));
      chances.addAll(zeros(op.attributes(), op::setAttribute));
    }
    return chances;
  }

  /** One chance per entry that is not zero yet; {@code set} writes an entry of that name. */
  private static List<BooleanSupplier> zeros(
      DictAttr attributes, BiConsumer<String, Attribute> set) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var entry : attributes.entries()) {
      zero(entry.value())
          .filter(zero -> !zero.equals(entry.value()))
          .ifPresent(
              zero ->
                  chances.add(
                      () -> {
                        set.accept(entry.name(), zero);
                        return true;
                      }));
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
