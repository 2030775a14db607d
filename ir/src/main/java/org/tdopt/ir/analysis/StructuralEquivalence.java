package org.tdopt.ir.analysis;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.Commutative;

/** Whether operations do the same to the same operands. Locations do not count. */
public final class StructuralEquivalence {
  private final IrMapping mapping = new IrMapping();

  private StructuralEquivalence() {}

  /** Whether the operations are equal up to the names of values inside their regions. */
  public static boolean areEqual(Operation a, Operation b) {
    return haveEqualParts(a, b) && new StructuralEquivalence().ops(a, b);
  }

  /** Whether the blocks have equal arguments and operations, up to the names of values. */
  public static boolean areEqual(Block a, Block b) {
    return new StructuralEquivalence().blocks(a, b);
  }

  /** A hash that equal operations share. */
  public static int hash(Operation op) {
    int h = 31 * op.name().hashCode() + op.properties().hashCode();
    h = 31 * h + op.attributes().hashCode();
    for (int i = 0; i < op.resultCount(); i++) {
      h = 31 * h + op.result(i).type().hashCode();
    }
    int factor = op instanceof Commutative ? 1 : 31;
    for (int i = 0; i < op.operandCount(); i++) {
      h = factor * h + System.identityHashCode(op.operand(i));
    }
    return 31 * h + op.regions().size();
  }

  /** Whether all but operands, successors and the insides of regions is equal. */
  private static boolean haveEqualParts(Operation a, Operation b) {
    return a.name().equals(b.name())
        && a.operandCount() == b.operandCount()
        && haveEqualTypes(a, b)
        && (a.properties() == b.properties() || a.properties().equals(b.properties()))
        && (a.attributes() == b.attributes() || a.attributes().equals(b.attributes()))
        && a.regions().size() == b.regions().size()
        && a.successors().size() == b.successors().size();
  }

  private static boolean haveEqualTypes(Operation a, Operation b) {
    if (a.resultCount() != b.resultCount()) {
      return false;
    }
    for (int i = 0; i < a.resultCount(); i++) {
      if (!a.result(i).type().equals(b.result(i).type())) {
        return false;
      }
    }
    return true;
  }

  private boolean ops(Operation a, Operation b) {
    if (!haveEqualParts(a, b) || !operands(a, b)) {
      return false;
    }
    for (int i = 0; i < a.successors().size(); i++) {
      if (mapping.of(a.successors().get(i)) != b.successors().get(i)) {
        return false;
      }
    }
    for (int i = 0; i < a.regions().size(); i++) {
      if (!regions(a.region(i), b.region(i))) {
        return false;
      }
    }
    pair(a.results(), b.results());
    return true;
  }

  /** Those of a commutative operation may be in another order. */
  private boolean operands(Operation a, Operation b) {
    boolean inOrder = true;
    for (int i = 0; inOrder && i < a.operandCount(); i++) {
      inOrder = mapping.of(a.operand(i)) == b.operand(i);
    }
    if (inOrder || !(a instanceof Commutative)) {
      return inOrder;
    }
    var rest = b.operands();
    for (var operand : a.operands()) {
      if (!rest.remove(mapping.of(operand))) {
        return false;
      }
    }
    return true;
  }

  private boolean regions(Region a, Region b) {
    if (a.blocks().size() != b.blocks().size()) {
      return false;
    }
    for (int i = 0; i < a.blocks().size(); i++) {
      mapping.map(a.blocks().get(i), b.blocks().get(i));
    }
    for (int i = 0; i < a.blocks().size(); i++) {
      if (!blocks(a.blocks().get(i), b.blocks().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean blocks(Block a, Block b) {
    var left = a.operations();
    var right = b.operations();
    if (left.size() != right.size()
        || !a.arguments().stream().map(Value::type).toList()
            .equals(b.arguments().stream().map(Value::type).toList())) {
      return false;
    }
    pair(a.arguments(), b.arguments());
    for (int i = 0; i < left.size(); i++) {
      if (!ops(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void pair(List<? extends Value> a, List<? extends Value> b) {
    for (int i = 0; i < a.size(); i++) {
      mapping.map(a.get(i), b.get(i));
    }
  }
}
