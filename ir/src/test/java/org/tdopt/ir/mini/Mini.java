package org.tdopt.ir.mini;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.GraphRegion;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.NoTerminator;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.SymbolTable;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Modules, functions, constants, sums, and an operation that may do anything. */
public final class Mini implements Dialect {
  private static final TypeConstraint ANY = TypeConstraint.ANY;
  public static final DialectRegistry REGISTRY = DialectRegistry.of(new Mini());

  @Override
  public String name() {
    return "mini";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        ModuleOp.SPEC, FuncOp.SPEC, ConstantOp.SPEC, AddOp.SPEC, NegOp.SPEC, UseOp.SPEC);
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return value instanceof IntegerAttr i
        ? Optional.of(
            builder.create(
                ConstantOp.SPEC, OpState.at(location).set(ConstantOp.VALUE, i).results(type)))
        : Optional.empty();
  }

  public static ModuleOp module() {
    return ModuleOp.SPEC.create(OpState.at(Location.unknown()).region(Region.ofOneBlock()));
  }

  /** A function of one block at the end of {@code module}. */
  public static FuncOp func(ModuleOp module, String name) {
    return OpBuilder.atEnd(module.region(0).entry())
        .create(
            FuncOp.SPEC,
            OpState.at(Location.named(name))
                .set(FuncOp.NAME, new StringAttr(name))
                .region(Region.ofOneBlock()));
  }

  public static OpBuilder body(FuncOp func) {
    return OpBuilder.atEnd(func.region(0).entry());
  }

  public static Value constant(OpBuilder b, long value) {
    return b.create(
            ConstantOp.SPEC,
            OpState.at(Location.unknown())
                .set(ConstantOp.VALUE, IntegerAttr.i64(value))
                .results(IntegerType.I64))
        .result(0);
  }

  public static Value add(OpBuilder b, Value left, Value right) {
    return b.create(AddOp.SPEC, OpState.at(Location.unknown()).operands(left, right)).result(0);
  }

  public static Value neg(OpBuilder b, Value value) {
    return b.create(
            NegOp.SPEC, OpState.at(Location.unknown()).operands(value).results(value.type()))
        .result(0);
  }

  /** Uses the values and gives one that nothing is known about. */
  public static Value use(OpBuilder b, Value... values) {
    return b.create(
            UseOp.SPEC,
            OpState.at(Location.unknown()).operands(List.of(values)).results(IntegerType.I64))
        .result(0);
  }

  /** The names of the operations directly inside, with the values of constants. */
  public static List<String> names(Operation op) {
    return op.region(0).entry().operations().stream()
        .map(
            o ->
                o.name().substring("mini.".length())
                    + (o instanceof ConstantOp c ? " " + c.get(ConstantOp.VALUE).value() : ""))
        .toList();
  }

  public static final class ModuleOp extends Operation
      implements SymbolTable, GraphRegion, NoTerminator, IsolatedFromAbove {
    public static final OpSpec<ModuleOp> SPEC =
        OpSpec.of("mini.module", ModuleOp::new, RegionSlot.ofOneBlock("body"));

    private ModuleOp(OpState state) {
      super(SPEC, state);
    }
  }

  public static final class FuncOp extends Operation
      implements Symbol, NoTerminator, IsolatedFromAbove {
    public static final PropertySlot<StringAttr> NAME =
        PropertySlot.of("sym_name", StringAttr.class);
    public static final OpSpec<FuncOp> SPEC =
        OpSpec.of("mini.func", FuncOp::new, NAME, RegionSlot.of("body"));

    private FuncOp(OpState state) {
      super(SPEC, state);
    }

    @Override
    public String symbolName() {
      return get(NAME).value();
    }

    @Override
    public boolean isPrivate() {
      return false;
    }
  }

  public static final class ConstantOp extends Operation implements ConstantLike {
    public static final PropertySlot<IntegerAttr> VALUE =
        PropertySlot.of("value", IntegerAttr.class);
    public static final OpSpec<ConstantOp> SPEC =
        OpSpec.of("mini.constant", ConstantOp::new, VALUE, ResultSlot.of("result", ANY));

    private ConstantOp(OpState state) {
      super(SPEC, state);
    }

    @Override
    public Attribute value() {
      return get(VALUE);
    }
  }

  public static final class AddOp extends Operation implements Pure, Foldable, Commutative {
    public static final OpSpec<AddOp> SPEC =
        OpSpec.of(
                "mini.add",
                AddOp::new,
                OperandSlot.of("left", ANY),
                OperandSlot.of("right", ANY),
                ResultSlot.of("sum", ANY))
            .infers(s -> List.of(s.operands().getFirst().type()));

    private AddOp(OpState state) {
      super(SPEC, state);
    }

    @Override
    public List<FoldResult> fold(List<@Nullable Attribute> constants) {
      if (constants.get(1) instanceof IntegerAttr right) {
        if (right.longValue() == 0) {
          return List.of(new FoldResult.Existing(operand(0)));
        }
        if (constants.get(0) instanceof IntegerAttr left) {
          return List.of(
              new FoldResult.Constant(IntegerAttr.i64(left.longValue() + right.longValue())));
        }
      }
      return List.of();
    }
  }

  public static final class NegOp extends Operation implements Pure {
    public static final OpSpec<NegOp> SPEC =
        OpSpec.of(
            "mini.neg", NegOp::new, OperandSlot.of("value", ANY), ResultSlot.of("result", ANY));

    private NegOp(OpState state) {
      super(SPEC, state);
    }
  }

  public static final class UseOp extends Operation {
    public static final OpSpec<UseOp> SPEC =
        OpSpec.of(
            "mini.use",
            UseOp::new,
            OperandSlot.variadic("values", ANY),
            ResultSlot.of("result", ANY));

    private UseOp(OpState state) {
      super(SPEC, state);
    }
  }
}
