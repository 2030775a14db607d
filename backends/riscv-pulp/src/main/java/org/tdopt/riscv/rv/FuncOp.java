package org.tdopt.riscv.rv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Symbol;

/** A function; its arguments are in the registers that their types name. */
public final class FuncOp extends Operation implements Symbol, IsolatedFromAbove {
  public static final PropertySlot<StringAttr> NAME =
      PropertySlot.of("sym_name", StringAttr.class);
  public static final RegionSlot BODY = RegionSlot.ofOneBlock("body");
  public static final OpSpec<FuncOp> SPEC =
      OpSpec.of("rv.func", FuncOp::new, NAME, BODY)
          .assembly(new Assembly())
          .summary("a function of machine instructions")
          .description("Arguments are in the registers that their types name.")
          .example(
              """
              rv.func @example(%a: !rv.reg<a0>) {
                rv.return
              }
              """);

  private FuncOp(OpState state) {
    super(SPEC, state);
  }

  /** A function around {@code body}, in no block. */
  public static FuncOp create(Location loc, String name, Region body) {
    return SPEC.create(OpState.at(loc).set(NAME, new StringAttr(name)).region(body));
  }

  /** As {@link #create(Location, String, Region)}, at the builder's insertion point. */
  public static FuncOp create(OpBuilder b, Location loc, String name, Region body) {
    return b.insert(create(loc, name, body));
  }

  @Override
  public void verify(Verifier v) {
    for (var argument : entry().arguments()) {
      v.check(
          RegisterType.ANY.accepts(argument.type()),
          "argument #%d must be a register, but is '%s'",
          argument.index(),
          argument.type());
    }
  }

  /** The function's only block. */
  public Block entry() {
    return get(BODY).entry();
  }

  @Override
  public String symbolName() {
    return get(NAME).value();
  }

  @Override
  public boolean isPrivate() {
    return false;
  }

  private static final class Assembly implements OpAssembly<FuncOp> {
    @Override
    public String syntax() {
      return "@name(%a: type, ...) [attributes {attrs}] { body }";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      state.set(NAME, new StringAttr(parser.symbolName()));
      var arguments = new ArrayList<AsmParser.Argument>();
      parser.expect("(");
      if (!parser.accept(")")) {
        do {
          var name = parser.operand();
          parser.expect(":");
          var type = parser.type();
          var location = parser.optionalLocation().orElse(null);
          arguments.add(new AsmParser.Argument(name, type, location));
        } while (parser.accept(","));
        parser.expect(")");
      }
      parser.attrDictWithKeyword(state);
      state.region(parser.region(List.copyOf(arguments)));
    }

    @Override
    public void print(FuncOp op, AsmPrinter printer) {
      printer.text(" ").symbol(op.symbolName()).text("(");
      for (var argument : op.entry().arguments()) {
        printer.text(argument.index() == 0 ? "" : ", ").value(argument).text(": ");
        printer.type(argument.type());
      }
      printer.text(")").attrDictWithKeyword(op, Set.of(NAME.name())).text(" ");
      printer.region(op.get(BODY), false, true);
    }
  }
}
