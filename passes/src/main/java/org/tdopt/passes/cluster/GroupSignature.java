package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * What the cost of a group depends on: loops, bodies, shapes, and which operands are the same
 * buffer. Groups of equal signature have the same best schedule.
 */
record GroupSignature(List<Object> parts) {
  static GroupSignature of(KernelGroup group) {
    var parts = new ArrayList<Object>();
    parts.add(Arrays.stream(group.extents()).boxed().toList());
    parts.add(Arrays.stream(BlockChooser.expectedExtents(group)).boxed().toList());
    var buffers = new ArrayList<Value>();
    for (var member : group.members()) {
      add(parts, member, group, buffers);
    }
    return new GroupSignature(List.copyOf(parts));
  }

  private static void add(
      List<Object> parts, Member member, KernelGroup group, List<Value> buffers) {
    var op = member.op();
    parts.add(member.loops());
    parts.add(op.indexingMaps());
    parts.add(op.iteratorTypes());
    parts.add(Arrays.stream(op.staticLoopRanges()).boxed().toList());
    for (int i = 0; i < op.operandCount(); i++) {
      var operand = op.operand(i);
      if (operand.type() instanceof MemRefType type) {
        parts.add(type.shape());
        parts.add(type.elementType());
        parts.add(Arrays.stream(type.strides()).boxed().toList());
        parts.add(number(operand, buffers));
        parts.add(i >= op.inputCount() && group.isInternal(operand));
      } else {
        parts.add(operand.type());
      }
    }
    addBody(parts, op);
  }

  private static int number(Value buffer, List<Value> buffers) {
    for (int i = 0; i < buffers.size(); i++) {
      if (BufferAliases.isSameView(buffer, buffers.get(i))) {
        return i;
      }
    }
    buffers.add(buffer);
    return buffers.size() - 1;
  }

  private static void addBody(List<Object> parts, LinalgOp op) {
    var numbers = new HashMap<Value, Integer>();
    op.body().arguments().forEach(a -> numbers.put(a, numbers.size()));
    for (Operation inner : op.body()) {
      parts.add(inner.name());
      inner.operands().forEach(v -> parts.add(numbers.getOrDefault(v, -1)));
      inner.results().forEach(r -> numbers.put(r, numbers.size()));
    }
  }
}
