package org.tdopt.riscv.select;

import java.util.Map;
import java.util.Optional;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/**
 * Where buffers are.
 *
 * @param globals addresses of globals by symbol name
 * @param arenas by memory space the address that offsets of allocations count from
 * @param fixedArguments addresses of function arguments that are the same in each call, by index;
 *     the others are passed in registers
 */
public record BufferPlacement(
    Map<String, Integer> globals,
    Map<String, Integer> arenas,
    Map<Integer, Integer> fixedArguments) {
  /** The attribute with an allocation's offset in its memory space, in bytes. */
  public static final String OFFSET = "tdopt.offset";

  private static final int INDEX_BYTES = 4;

  public Optional<Integer> global(String name) {
    return Optional.ofNullable(globals.get(name));
  }

  public Optional<Integer> arena(String space) {
    return Optional.ofNullable(arenas.get(space));
  }

  public Optional<Integer> fixedArgument(int index) {
    return Optional.ofNullable(fixedArguments.get(index));
  }

  /** Bytes of an element in memory. */
  public static int elementBytes(Type type, Operation user) {
    return switch (type) {
      case FloatType f when f == FloatType.F32 -> 4;
      case IndexType _ -> INDEX_BYTES;
      case IntegerType i when i.width() <= 64 -> Math.ceilDiv(i.width(), 8);
      default ->
          throw new DiagnosticException(
              user.location(),
              "elements of type '%s' have no machine form; use f32, index or integers of up to 64 bits"
                  .formatted(type));
    };
  }
}
