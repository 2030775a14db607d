package org.tdopt.ir.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.SuccessorSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.NoTerminator;
import org.tdopt.ir.trait.SymbolTable;
import org.tdopt.ir.type.DialectType;
import org.tdopt.ir.type.Type;

/** Operations that use every part of the assembly formats. */
record TestDialect(String name, List<OpSpec<?>> operations) implements Dialect {
  private static final OperandSlot LHS = OperandSlot.of("lhs", TypeConstraint.ANY);
  private static final OperandSlot RHS = OperandSlot.of("rhs", TypeConstraint.ANY);
  private static final OperandSlot EXTRA = OperandSlot.optional("extra", TypeConstraint.ANY);
  private static final OperandSlot ALL = OperandSlot.variadic("all", TypeConstraint.ANY);
  private static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  private static final ResultSlot RESULTS = ResultSlot.variadic("outs", TypeConstraint.ANY);
  private static final PropertySlot<StringAttr> SYM_NAME =
      PropertySlot.of("sym_name", StringAttr.class);
  private static final PropertySlot<SymbolRefAttr> CALLEE =
      PropertySlot.of("callee", SymbolRefAttr.class);
  private static final PropertySlot<UnitAttr> FAST = PropertySlot.optional("fast", UnitAttr.class);
  private static final PropertySlot<IntegerAttr> CORE =
      PropertySlot.optional("core", IntegerAttr.class);
  private static final PropertySlot<BoolAttr> FLAG =
      PropertySlot.withDefault("flag", BoolAttr.class, BoolAttr.FALSE);
  private static final PropertySlot<DenseArrayAttr> DIMS =
      PropertySlot.of("dims", DenseArrayAttr.class);
  private static final RegionSlot BODY = RegionSlot.of("body");
  private static final SuccessorSlot TARGET = new SuccessorSlot("target");

  /** An operation of no particular kind. */
  private static final class PlainOp extends Operation {
    PlainOp(OpSpec<?> spec, OpState state) {
      super(spec, state);
    }
  }

  /** An operation whose region sees nothing outside. */
  private static final class IsolatedOp extends Operation
      implements IsolatedFromAbove, NoTerminator, SymbolTable {
    IsolatedOp(OpSpec<?> spec, OpState state) {
      super(spec, state);
    }

    @Override
    public void verify(Verifier v) {
      v.check(
          !name().equals("builtin.module") || region(0).entry().arguments().isEmpty(),
          "expects its body to have no arguments");
    }
  }

  /** {@code !test.box<body>}. */
  record BoxType(String content) implements DialectType {
    @Override
    public String dialect() {
      return "test";
    }

    @Override
    public String body() {
      return "box<" + content + ">";
    }

    @Override
    public String toString() {
      return text();
    }
  }

  @Override
  public Optional<Type> type(String body) {
    if (body.equals("box<bad>")) {
      throw new IllegalArgumentException("a box cannot hold 'bad'");
    }
    return body.startsWith("box<")
        ? Optional.of(new BoxType(body.substring(4, body.length() - 1)))
        : Optional.empty();
  }

  static DialectRegistry registry() {
    var module = declare("builtin.module", true, BODY).assembly(new ModuleAssembly());
    return DialectRegistry.of(
        new TestDialect("builtin", List.of(module)), new TestDialect("test", testOperations()));
  }

  private static List<OpSpec<?>> testOperations() {
    return List.of(
        declare("test.add", false, LHS, RHS, RESULT, FAST)
            .format("$lhs `,` $rhs (`fast` $fast^)? attr-dict `:` type($result)"),
        declare("test.infer", false, LHS, RESULT)
            .format("$lhs attr-dict")
            .infers(state -> List.of(state.operands().getFirst().type())),
        declare("test.broken", false, RESULT)
            .format("attr-dict")
            .infers(state -> List.of(state.operands().getFirst().type())),
        declare("test.call", false, CALLEE, ALL, RESULTS)
            .format("$callee `(` $all `)` attr-dict `:` functional-type($all, results)"),
        declare("test.opt", false, LHS, EXTRA, ALL, CORE, FLAG)
            .format(
                "$lhs (`[` $extra^ `:` type($extra) `]`)? (`with` $all^ `:` type($all))?"
                    + " (`core` $core^)? (`flag` $flag^)? attr-dict-with-keyword `:` type($lhs)"),
        declare("test.func", true, SYM_NAME, DIMS, BODY)
            .format("$sym_name `dims` `=` $dims attr-dict-with-keyword $body"),
        declare("test.br", false, TARGET, ALL)
            .format("$target (`(` $all^ `:` type($all) `)`)? attr-dict"),
        declare("test.def", false, RESULT).format("attr-dict `:` type($result)"),
        declare("test.end", false).format("attr-dict"),
        declare("test.plain", false, RESULTS));
  }

  private static OpSpec<Operation> declare(
      String name, boolean isolated, Slot... slots) {
    var made = new OpSpec<?>[1];
    OpSpec<Operation> spec =
        OpSpec.of(
            name,
            state ->
                isolated ? new IsolatedOp(made[0], state) : new PlainOp(made[0], state),
            slots);
    made[0] = spec;
    return spec;
  }

  /** {@code module { ... }}. */
  private static final class ModuleAssembly implements OpAssembly<Operation> {
    @Override
    public void parse(AsmParser parser, OpState state) {
      parser.attrDictWithKeyword(state);
      state.region(parser.region(List.of(), _ -> {}));
    }

    @Override
    public void print(Operation op, AsmPrinter printer) {
      printer.attrDictWithKeyword(op, Set.of());
      printer.text(" ").region(op.region(0), false, true);
    }
  }
}
