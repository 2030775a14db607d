package org.tdopt.dialects.dma;

import java.util.List;
import java.util.OptionalInt;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;

/**
 * Starts a copy of {@code source} to {@code target} and goes on at once. Until the token has been
 * waited for, the target must not be touched and the source must not be written. With {@code core},
 * only that core of a cluster starts it, and the token has a meaning on that core alone.
 */
public final class StartOp extends Operation implements MemoryEffects {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.MEMREF);
  public static final OperandSlot TARGET = OperandSlot.of("target", TypeConstraint.MEMREF);
  public static final ResultSlot TOKEN = ResultSlot.of("token", TokenType.CONSTRAINT);
  public static final PropertySlot<IntegerAttr> CORE =
      PropertySlot.optional("core", IntegerAttr.class);
  public static final OpSpec<StartOp> SPEC =
      OpSpec.of("dma.start", StartOp::new, SOURCE, TARGET, CORE, TOKEN)
          .infers(_ -> List.of(TokenType.TOKEN))
          .format("$source `,` $target (`core` $core^)? attr-dict `:` type($source) `,` type($target)")
          .summary("starts a copy between memory spaces and gives a token to wait for")
          .description(
              """
              The cluster's DMA unit (on PULP: the multi-channel DMA between L2 and L1) copies
              while the cores go on. Until the token has been waited for, the target must not be
              touched and the source must not be written; the interpreter reports both. With
              `core` only that core starts it, and the token has a meaning on that core alone.
              Source and target have the same shape and element type, at most strided.
              """)
          .example(
              """
              func.func @example(%from: memref<64xf32, "L2">) -> f32 {
                %to = memref.alloc() : memref<64xf32, "L1">
                %token = dma.start %from, %to : memref<64xf32, "L2">, memref<64xf32, "L1">
                dma.wait %token
                %zero = arith.constant 0 : index
                %0 = memref.load %to[%zero] : memref<64xf32, "L1">
                memref.dealloc %to : memref<64xf32, "L1">
                func.return %0 : f32
              }
              """);

  private StartOp(OpState state) {
    super(SPEC, state);
  }

  public static StartOp create(OpBuilder b, Location loc, Value source, Value target) {
    return b.create(SPEC, OpState.at(loc).operands(source, target));
  }

  public Value source() {
    return get(SOURCE);
  }

  public Value target() {
    return get(TARGET);
  }

  public Value token() {
    return get(TOKEN);
  }

  /** The one core that starts the copy; empty while there is no notion of cores. */
  public OptionalInt core() {
    return getOptional(CORE).map(c -> OptionalInt.of(c.intValue())).orElse(OptionalInt.empty());
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.on(Effect.Kind.READ, source()),
        Effect.on(Effect.Kind.WRITE, target()),
        Effect.on(Effect.Kind.WRITE, "dma"));
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type(MemRefType.class);
    var to = target().type(MemRefType.class);
    v.check(
        from.elementType().equals(to.elementType()),
        "copies elements of type '%s' to elements of type '%s'",
        from.elementType(),
        to.elementType());
    if (v.check(from.rank() == to.rank(), "ranks differ: %d vs %d", from.rank(), to.rank())
        && from.shape().isStatic()
        && to.shape().isStatic()) {
      v.check(from.shape().equals(to.shape()), "shapes differ: '%s' vs '%s'", from, to);
    }
  }
}
