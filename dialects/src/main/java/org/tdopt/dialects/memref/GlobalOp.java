package org.tdopt.dialects.memref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.TensorType;

/** A named buffer that lives as long as the program. */
public final class GlobalOp extends Operation implements Symbol, MemoryEffects {
  public static final PropertySlot<StringAttr> SYM_NAME =
      PropertySlot.of("sym_name", StringAttr.class);
  public static final PropertySlot<StringAttr> SYM_VISIBILITY =
      PropertySlot.optional("sym_visibility", StringAttr.class);
  public static final PropertySlot<TypeAttr> TYPE = PropertySlot.of("type", TypeAttr.class);
  public static final PropertySlot<Attribute> INITIAL_VALUE =
      PropertySlot.optional("initial_value", Attribute.class);
  public static final PropertySlot<UnitAttr> CONSTANT =
      PropertySlot.optional("constant", UnitAttr.class);
  public static final PropertySlot<IntegerAttr> ALIGNMENT =
      PropertySlot.optional("alignment", IntegerAttr.class);
  public static final OpSpec<GlobalOp> SPEC =
      OpSpec.of(
              "memref.global",
              GlobalOp::new,
              SYM_NAME,
              SYM_VISIBILITY,
              TYPE,
              INITIAL_VALUE,
              CONSTANT,
              ALIGNMENT)
          .assembly(new Assembly())
          .summary("a named buffer that lives as long as the program")
          .description(
              """
              A symbol of the module with a static type. Its content is an attribute,
              `uninitialized`, or not written for a buffer defined elsewhere. A `constant` one is
              never written. Lowered parameters are globals: what a call leaves in them the next
              call finds.
              """)
          .example(
              """
              memref.global "private" constant @table : memref<4xf32, "L2"> = dense<[1.0, 2.0, 3.0, 4.0]>
              func.func @example(%i: index) -> f32 {
                %0 = memref.get_global @table : memref<4xf32, "L2">
                %1 = memref.load %0[%i] : memref<4xf32, "L2">
                func.return %1 : f32
              }
              """);

  private GlobalOp(OpState state) {
    super(SPEC, state);
  }

  /** A buffer that may change, with its initial content: a constant of the tensor type. */
  public static GlobalOp create(
      OpBuilder b, Location loc, String name, MemRefType type, Attribute initialValue) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .set(SYM_NAME, new StringAttr(name))
            .set(TYPE, new TypeAttr(type))
            .set(INITIAL_VALUE, initialValue));
  }

  /** A buffer of undefined content. */
  public static GlobalOp createUninitialized(
      OpBuilder b, Location loc, String name, MemRefType type) {
    return create(b, loc, name, type, UnitAttr.UNIT);
  }

  @Override
  public String symbolName() {
    return get(SYM_NAME).value();
  }

  @Override
  public boolean isPrivate() {
    return getOptional(SYM_VISIBILITY).filter(s -> s.value().equals("private")).isPresent();
  }

  public void setPrivate() {
    set(SYM_VISIBILITY, new StringAttr("private"));
  }

  /** Declares that the content never changes. */
  public void setConstant() {
    set(CONSTANT, UnitAttr.UNIT);
  }

  public boolean isConstant() {
    return getOptional(CONSTANT).isPresent();
  }

  public MemRefType type() {
    return (MemRefType) get(TYPE).type();
  }

  /** The initial content; empty if it is undefined or defined elsewhere. */
  public Optional<Attribute> initialValue() {
    return getOptional(INITIAL_VALUE).filter(a -> a != UnitAttr.UNIT);
  }

  /** Whether the buffer is defined elsewhere. */
  public boolean isExternal() {
    return getOptional(INITIAL_VALUE).isEmpty();
  }

  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  public void verify(Verifier v) {
    var type = get(TYPE).type();
    if (!v.check(
        type instanceof MemRefType m && m.shape().isStatic(),
        "type should be static shaped memref, but got '%s'",
        type)) {
      return;
    }
    initialValue()
        .ifPresent(
            value -> {
              var found = Constants.typeOf(value).orElse(null);
              v.check(
                  found instanceof TensorType t
                      && t.shape().equals(type().shape())
                      && t.elementType().equals(type().elementType()),
                  "initial value expected to be a constant of type '%s', but got %s",
                  TensorType.of(type().elementType(), type().shape()),
                  found == null ? value : "'" + found + "'");
            });
  }

  /** {@code ["private"] [constant] @name : type [= value] {attrs}}. */
  private static final class Assembly implements OpAssembly<GlobalOp> {
    private static final Set<String> SHOWN =
        Set.of(
            SYM_NAME.name(),
            SYM_VISIBILITY.name(),
            TYPE.name(),
            INITIAL_VALUE.name(),
            CONSTANT.name());

    @Override
    public String syntax() {
      return "[\"private\"] [constant] @name : type [= value] {attrs}";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var name = parser.optionalSymbolName();
      if (name.isEmpty() && !parser.peek("constant")) {
        state.set(SYM_VISIBILITY, new StringAttr(parser.string()));
      }
      if (name.isEmpty() && parser.accept("constant")) {
        state.set(CONSTANT, UnitAttr.UNIT);
      }
      state.set(SYM_NAME, new StringAttr(name.orElseGet(parser::symbolName)));
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof MemRefType type)) {
        throw parser.error(at, "expected a ranked memref type");
      }
      state.set(TYPE, new TypeAttr(type));
      if (parser.accept("=")) {
        state.set(
            INITIAL_VALUE,
            parser.accept("uninitialized")
                ? UnitAttr.UNIT
                : parser.attribute(TensorType.of(type.elementType(), type.shape())));
      }
      parser.attrDict(state);
    }

    @Override
    public void print(GlobalOp op, AsmPrinter printer) {
      op.getOptional(SYM_VISIBILITY).ifPresent(s -> printer.text(" ").attribute(s));
      printer.text(op.isConstant() ? " constant " : " ").symbol(op.symbolName());
      printer.text(" : ").type(op.type());
      if (!op.isExternal()) {
        printer.text(" = ");
        op.initialValue()
            .ifPresentOrElse(printer::attributeWithoutType, () -> printer.text("uninitialized"));
      }
      printer.attrDict(op, SHOWN);
    }
  }
}
