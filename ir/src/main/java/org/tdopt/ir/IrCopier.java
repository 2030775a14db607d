package org.tdopt.ir;

import java.util.ArrayList;
import java.util.List;

/** Deep copies of operations. Operands that a copied region defines later are patched at the end. */
final class IrCopier {
  private record Pending(Operation original, Operation copy) {}

  private final IrMapping mapping;
  private final List<Pending> copied = new ArrayList<>();

  private IrCopier(IrMapping mapping) {
    this.mapping = mapping;
  }

  static Operation copy(Operation op, IrMapping mapping) {
    var copier = new IrCopier(mapping);
    var copy = copier.copy(op);
    for (var p : copier.copied) {
      for (int i = 0; i < p.copy.operandCount(); i++) {
        var value = mapping.of(p.original.operand(i));
        if (p.copy.operand(i) != value) {
          p.copy.setOperand(i, value);
        }
      }
      for (int i = 0; i < p.copy.successors().size(); i++) {
        p.copy.setSuccessor(i, mapping.of(p.original.successors().get(i)));
      }
    }
    return copy;
  }

  private Operation copy(Operation op) {
    var state = OpState.at(op.location());
    for (var v : op.operands()) {
      state.operands(mapping.of(v));
    }
    state
        .results(op.resultTypes())
        .properties(op.properties())
        .attributes(op.attributes());
    op.successors().forEach(state::successor);
    for (var region : op.regions()) {
      state.region(copy(region));
    }
    var copy = op.spec().make(state);
    for (int i = 0; i < op.resultCount(); i++) {
      mapping.map(op.result(i), copy.result(i));
    }
    copied.add(new Pending(op, copy));
    return copy;
  }

  private Region copy(Region region) {
    var target = new Region();
    for (var block : region.blocks()) {
      var b = new Block();
      for (var a : block.arguments()) {
        mapping.map(a, b.addArgument(a.type(), a.location()));
      }
      mapping.map(block, b);
      target.append(b);
    }
    for (var block : region.blocks()) {
      for (var op : block) {
        mapping.of(block).append(copy(op));
      }
    }
    return target;
  }
}
