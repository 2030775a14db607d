package org.tdopt.dialects.behavior;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.TensorType;

/** Which buffer holds which tensor while a function is bufferized. */
public interface Buffers {
  /** The attribute on {@code tensor.empty} that names the memory space of its buffer. */
  String SPACE = "tdopt.space";

  /** The memory space of parameters, arguments, and tensors that say nothing else. */
  String DEFAULT_SPACE = "L2";

  /** Where new operations go: before the operation that is being bufferized. */
  OpBuilder builder();

  /** The buffer of a tensor. */
  Value of(Value tensor);

  /**
   * A buffer that may be overwritten in place of the operand's tensor: the tensor's own if nothing
   * reads it afterwards, else another.
   *
   * @param contents whether the tensor's elements must be in it
   */
  Value writable(OpOperand use, boolean contents);

  /** Says that {@code tensor} is in {@code buffer} from now on. */
  void put(Value tensor, Value buffer);

  /** A new buffer for a tensor of that type; sizes of dynamic extents are given in order. */
  Value allocate(TensorType type, List<Value> dynamicSizes, String space);

  /** The type of a row-major buffer that holds a tensor of that type, in that memory space. */
  static MemRefType type(TensorType type, String space) {
    return new MemRefType(type.shape(), type.elementType(), null, null).inSpace(space);
  }

  /** Bufferizes the operations of a block inside the current operation, but for the terminator. */
  void bufferize(Block block);
}
