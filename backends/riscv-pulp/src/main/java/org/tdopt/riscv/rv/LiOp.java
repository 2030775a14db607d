package org.tdopt.riscv.rv;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.ConstantLike;

/** A 32-bit constant in an integer register: {@code lui}, {@code addi} or both. */
public final class LiOp extends Operation implements ConstantLike {
  public static final PropertySlot<IntegerAttr> VALUE = PropertySlot.of("value", IntegerAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", RegisterType.ANY_INTEGER);
  public static final OpSpec<LiOp> SPEC =
      OpSpec.of("rv.li", LiOp::new, VALUE, RESULT)
          .format("$value attr-dict `->` type($result)")
          .summary("loads a constant into an integer register")
          .description("A 32-bit constant: `lui`, `addi` or both.")
          .example(
              """
              rv.func @example() {
                %a = rv.li 4660 : i32 -> !rv.reg
                rv.return
              }
              """);

  private LiOp(OpState state) {
    super(SPEC, state);
  }

  public static Value create(OpBuilder b, Location loc, int value) {
    return b.create(
            SPEC,
            OpState.at(loc).set(VALUE, IntegerAttr.i32(value)).results(RegisterType.INTEGER))
        .result(0);
  }

  public int constant() {
    return get(VALUE).intValue();
  }

  @Override
  public Attribute value() {
    return get(VALUE);
  }
}
