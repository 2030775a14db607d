package org.tdopt.dialects.func;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/** A function: a name, a type, and a body unless it is only declared. */
public final class FuncOp extends Operation implements Symbol, IsolatedFromAbove, CallableLike {
  public static final PropertySlot<StringAttr> SYM_NAME =
      PropertySlot.of("sym_name", StringAttr.class);
  public static final PropertySlot<TypeAttr> FUNCTION_TYPE =
      PropertySlot.of("function_type", TypeAttr.class);
  public static final PropertySlot<StringAttr> SYM_VISIBILITY =
      PropertySlot.optional("sym_visibility", StringAttr.class);
  public static final PropertySlot<ArrayAttr> ARG_ATTRS =
      PropertySlot.optional("arg_attrs", ArrayAttr.class);
  public static final PropertySlot<ArrayAttr> RES_ATTRS =
      PropertySlot.optional("res_attrs", ArrayAttr.class);
  public static final RegionSlot BODY = RegionSlot.of("body");
  public static final OpSpec<FuncOp> SPEC =
      OpSpec.of(
              "func.func",
              FuncOp::new,
              SYM_NAME,
              FUNCTION_TYPE,
              SYM_VISIBILITY,
              ARG_ATTRS,
              RES_ATTRS,
              BODY)
          .assembly(new FuncAssembly())
          .summary("a function: a name, a type, and a body unless it is only declared")
          .description(
              """
              Operands of the entry block are the arguments. Without a body it is a declaration
              and must be private. Arguments and results may carry attributes of a dialect, such
              as `tdopt.result`: an argument that the caller reads afterwards. No value of the
              outside is visible in the body.
              """)
          .example(
              """
              func.func @example(%x: f32) -> f32 {
                func.return %x : f32
              }
              """);

  private FuncOp(OpState state) {
    super(SPEC, state);
  }

  /** A function whose entry block has the arguments and no operation yet. */
  public static FuncOp create(OpBuilder b, Location loc, String name, FunctionType type) {
    var func = createDeclaration(b, loc, name, type);
    var entry = new Block();
    type.inputs().forEach(t -> entry.addArgument(t, loc));
    func.body().append(entry);
    return func;
  }

  /** A function without a body. MLIR wants declarations to be private; see {@link #setPrivate}. */
  public static FuncOp createDeclaration(
      OpBuilder b, Location loc, String name, FunctionType type) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .set(SYM_NAME, new StringAttr(name))
            .set(FUNCTION_TYPE, new TypeAttr(type))
            .region(new Region()));
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

  public FunctionType functionType() {
    return (FunctionType) get(FUNCTION_TYPE).type();
  }

  /** Changes the type; the caller keeps entry block, returns and calls in step. */
  public void setFunctionType(FunctionType type) {
    set(FUNCTION_TYPE, new TypeAttr(type));
  }

  public Region body() {
    return region(0);
  }

  @Override
  public Region callableRegion() {
    return body();
  }

  @Override
  public boolean mayBeInlined() {
    return !(find("no_inline").orElse(null) instanceof UnitAttr);
  }

  public boolean isDeclaration() {
    return body().isEmpty();
  }

  /** The first block of the body. */
  public Block entry() {
    return body().entry();
  }

  public List<BlockArgument> arguments() {
    return entry().arguments();
  }

  public BlockArgument argument(int i) {
    return entry().argument(i);
  }

  /** The operation that ends the entry block, of a function that has one block. */
  public ReturnOp returnOp() {
    return (ReturnOp) entry().terminator();
  }

  /** Adds a last argument of that type, in the type and in the entry block. */
  public BlockArgument addArgument(Type type, Location loc) {
    var inputs = new ArrayList<>(functionType().inputs());
    inputs.add(type);
    getOptional(ARG_ATTRS).ifPresent(a -> set(ARG_ATTRS, withLast(a)));
    setFunctionType(new FunctionType(inputs, functionType().results()));
    return entry().addArgument(type, loc);
  }

  private static ArrayAttr withLast(ArrayAttr attributes) {
    var all = new ArrayList<>(attributes.elements());
    all.add(DictAttr.EMPTY);
    return new ArrayAttr(all);
  }

  /** Sets the types of the arguments and results to those of the entry block and the returns. */
  public void updateFunctionType() {
    setFunctionType(
        new FunctionType(
            arguments().stream().map(Value::type).toList(),
            returnOp().operands().stream().map(Value::type).toList()));
    fit(ARG_ATTRS, functionType().inputs().size());
    fit(RES_ATTRS, functionType().results().size());
  }

  /** Cuts or fills a list of attributes to one entry for each of {@code count} values. */
  private void fit(PropertySlot<ArrayAttr> slot, int count) {
    if (getOptional(slot).isPresent() && count == 0) {
      clear(slot);
    } else if (getOptional(slot).isPresent()) {
      var all = new ArrayList<Attribute>();
      for (int i = 0; i < count; i++) {
        all.add(entry(slot, i));
      }
      set(slot, new ArrayAttr(all));
    }
  }

  @Override
  public void eraseArguments(BitSet arguments) {
    for (int i = arguments.length() - 1; i >= 0; i = arguments.previousSetBit(i - 1)) {
      entry().eraseArgument(i);
    }
    setFunctionType(
        new FunctionType(without(functionType().inputs(), arguments), functionType().results()));
    erase(ARG_ATTRS, arguments);
  }

  @Override
  public void eraseResults(BitSet results) {
    setFunctionType(
        new FunctionType(functionType().inputs(), without(functionType().results(), results)));
    erase(RES_ATTRS, results);
  }

  private void erase(PropertySlot<ArrayAttr> slot, BitSet entries) {
    getOptional(slot)
        .ifPresent(
            all -> {
              var kept = without(all.elements(), entries);
              if (kept.isEmpty()) {
                clear(slot);
              } else {
                set(slot, new ArrayAttr(kept));
              }
            });
  }

  private static <T> List<T> without(List<T> list, BitSet erased) {
    return IntStream.range(0, list.size()).filter(i -> !erased.get(i)).mapToObj(list::get).toList();
  }

  /** The attributes of argument {@code i}. */
  public DictAttr argumentAttributes(int i) {
    return entry(ARG_ATTRS, i);
  }

  /** The attributes of result {@code i}. */
  public DictAttr resultAttributes(int i) {
    return entry(RES_ATTRS, i);
  }

  public void setArgumentAttribute(int i, String name, Attribute value) {
    setEntry(ARG_ATTRS, functionType().inputs().size(), i, name, value);
  }

  public void setResultAttribute(int i, String name, Attribute value) {
    setEntry(RES_ATTRS, functionType().results().size(), i, name, value);
  }

  private DictAttr entry(PropertySlot<ArrayAttr> slot, int i) {
    return getOptional(slot)
        .filter(a -> i < a.elements().size())
        .map(a -> (DictAttr) a.elements().get(i))
        .orElse(DictAttr.EMPTY);
  }

  private void setEntry(
      PropertySlot<ArrayAttr> slot, int count, int i, String name, Attribute value) {
    var all = new ArrayList<Attribute>();
    for (int j = 0; j < count; j++) {
      all.add(j == i ? entry(slot, j).with(name, value) : entry(slot, j));
    }
    set(slot, new ArrayAttr(all));
  }

  @Override
  public void verify(Verifier v) {
    if (!v.check(
        get(FUNCTION_TYPE).type() instanceof FunctionType,
        "requires 'function_type' to be a function type, got '%s'",
        get(FUNCTION_TYPE).type())) {
      return;
    }
    verifyAttributes(v, ARG_ATTRS, "argument", functionType().inputs().size());
    verifyAttributes(v, RES_ATTRS, "result", functionType().results().size());
    getOptional(SYM_VISIBILITY)
        .ifPresent(
            s ->
                v.check(
                    List.of("public", "private", "nested").contains(s.value()),
                    "visibility expected to be one of public, private, nested, but got '%s'",
                    s.value()));
    if (isDeclaration()) {
      v.check(
          getOptional(SYM_VISIBILITY).filter(s -> !s.value().equals("public")).isPresent(),
          "is a declaration of '%s' and must be private or nested",
          symbolName());
      return;
    }
    var found = arguments().stream().map(Value::type).toList();
    v.check(
        found.equals(functionType().inputs()),
        "entry block has arguments of types %s, the function type has %s",
        found,
        functionType().inputs());
  }

  private void verifyAttributes(Verifier v, PropertySlot<ArrayAttr> slot, String what, int count) {
    getOptional(slot)
        .ifPresent(
            all -> {
              v.check(
                  all.elements().size() == count,
                  "'%s' has %d entries for %d %ss",
                  slot.name(),
                  all.elements().size(),
                  count,
                  what);
              v.check(
                  all.elements().stream().allMatch(DictAttr.class::isInstance),
                  "'%s' must hold dictionaries, got %s",
                  slot.name(),
                  all);
            });
  }
}
