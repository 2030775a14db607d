package org.tdopt.dialects.memref;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Makes a buffer of undefined content. */
public abstract class AllocLikeOp extends Operation implements MemoryEffects {
  public static final OperandSlot DYNAMIC_SIZES =
      OperandSlot.variadic("dynamicSizes", TypeConstraint.INDEX);
  public static final OperandSlot SYMBOL_OPERANDS =
      OperandSlot.variadic("symbolOperands", TypeConstraint.INDEX);
  public static final PropertySlot<IntegerAttr> ALIGNMENT =
      PropertySlot.optional("alignment", IntegerAttr.class);
  public static final ResultSlot MEMREF = ResultSlot.of("memref", TypeConstraint.MEMREF);

  protected AllocLikeOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  protected static <T extends AllocLikeOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, String summary) {
    return OpSpec.of(name, factory, DYNAMIC_SIZES, SYMBOL_OPERANDS, ALIGNMENT, MEMREF)
        .assembly(new Assembly<>())
        .summary(summary);
  }

  protected static OpState state(
      Location loc, MemRefType type, List<? extends Value> dynamicSizes) {
    return OpState.at(loc).operands(dynamicSizes).operands(List.of()).results(type);
  }

  public MemRefType type() {
    return result(0).type(MemRefType.class);
  }

  public Value memref() {
    return result(0);
  }

  /** The extents of the dynamic dimensions, outermost first. */
  public List<Value> dynamicSizes() {
    return getAll(DYNAMIC_SIZES);
  }

  public List<MixedIndex> sizes() {
    return MixedIndex.decode(DenseArrayAttr.i64(type().shape().toArray()), dynamicSizes());
  }

  /** Bytes the first element's address is a multiple of, if asked for. */
  public OptionalLong alignment() {
    return getOptional(ALIGNMENT)
        .map(a -> OptionalLong.of(a.longValue()))
        .orElse(OptionalLong.empty());
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.ALLOCATE, memref()));
  }

  @Override
  public void verify(Verifier v) {
    IndexLists.verifyDynamicSizes(v, type().shape(), dynamicSizes().size());
    long symbols = symbolCount();
    int given = getAll(SYMBOL_OPERANDS).size();
    v.check(
        symbols == given,
        "symbol operand count does not equal memref symbol count: %d and %d",
        given,
        symbols);
    v.check(
        alignment().isEmpty() || Long.bitCount(alignment().getAsLong()) == 1,
        "alignment %d is not a power of two",
        alignment().orElse(0));
  }

  /** How many numbers of the layout its type leaves open. */
  private long symbolCount() {
    return switch (type().layout()) {
      case AffineMapAttr map -> map.map().symbolCount();
      case StridedLayoutAttr s ->
          LongStream.concat(LongStream.of(s.offset()), Arrays.stream(s.strides()))
              .filter(Shape::isDynamic)
              .count();
      case null, default -> 0;
    };
  }

  /** {@code (%sizes)[%symbols] {attrs} : type}. */
  private static final class Assembly<T extends AllocLikeOp> implements OpAssembly<T> {
    @Override
    public String syntax() {
      return "(%size, ...) [[%symbol, ...]] {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      parser.expect("(");
      var sizes = parser.operands();
      parser.expect(")");
      state.operands(
          parser.resolve(sizes, Collections.nCopies(sizes.size(), IndexType.INDEX)));
      state.operands(parser.peek("[") ? IndexLists.parseValues(parser) : List.of());
      parser.attrDict(state);
      parser.expect(":");
      state.results(parser.type());
    }

    @Override
    public void print(T op, AsmPrinter printer) {
      printer.text("(").values(op.dynamicSizes()).text(")");
      if (!op.getAll(SYMBOL_OPERANDS).isEmpty()) {
        printer.text("[").values(op.getAll(SYMBOL_OPERANDS)).text("]");
      }
      printer.attrDict(op, Set.of(OpSpec.OPERAND_SEGMENTS)).text(" : ").type(op.type());
    }
  }
}
