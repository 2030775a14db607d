package org.tdopt.dialects.builtin;

import java.util.List;
import java.util.Optional;
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
import org.tdopt.ir.trait.GraphRegion;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.NoTerminator;
import org.tdopt.ir.trait.SymbolTable;

/** The outermost operation: one block of functions, globals and other symbols. */
public final class ModuleOp extends Operation
    implements SymbolTable, IsolatedFromAbove, GraphRegion, NoTerminator {
  public static final PropertySlot<StringAttr> SYM_NAME =
      PropertySlot.optional("sym_name", StringAttr.class);
  public static final PropertySlot<StringAttr> SYM_VISIBILITY =
      PropertySlot.optional("sym_visibility", StringAttr.class);
  public static final RegionSlot BODY = RegionSlot.ofOneBlock("bodyRegion");
  public static final OpSpec<ModuleOp> SPEC =
      OpSpec.of("builtin.module", ModuleOp::new, SYM_NAME, SYM_VISIBILITY, BODY)
          .assembly(new Assembly())
          .summary("the outermost operation, a table of symbols")
          .description(
              """
              One region of one block without a terminator, in which symbols (functions,
              parameters, globals) are unique. A file that does not begin with a module is read as
              the body of one.
              """)
          .example(
              """
              builtin.module @name {
                func.func @example() {
                  func.return
                }
              }
              """);

  private ModuleOp(OpState state) {
    super(SPEC, state);
  }

  /** An empty module that is in no block. */
  public static ModuleOp create(Location loc) {
    return SPEC.create(OpState.at(loc).region(Region.ofOneBlock()));
  }

  /** The block that holds the symbols. */
  public Block body() {
    return region(0).entry();
  }

  /** A builder at the end of the body. */
  public OpBuilder builder() {
    return OpBuilder.atEnd(body());
  }

  /** The module's own name, if it has one. */
  public Optional<String> symbolName() {
    return getOptional(SYM_NAME).map(StringAttr::value);
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        body().arguments().isEmpty(),
        "expects its body to have no arguments, has %d",
        body().arguments().size());
  }

  /** {@code [@name] [attributes {...}] { body }}. */
  private static final class Assembly implements OpAssembly<ModuleOp> {
    @Override
    public String syntax() {
      return "[@name] [attributes {attrs}] { body }";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      parser.optionalSymbolName().ifPresent(name -> state.set(SYM_NAME, new StringAttr(name)));
      parser.attrDictWithKeyword(state);
      var body = parser.region(List.of());
      if (body.isEmpty()) {
        body.append(new Block());
      }
      state.region(body);
    }

    @Override
    public void print(ModuleOp op, AsmPrinter printer) {
      op.symbolName().ifPresent(name -> printer.text(" ").symbol(name));
      printer.attrDictWithKeyword(op, Set.of(SYM_NAME.name()));
      printer.text(" ").region(op.region(0), false, true);
    }
  }
}
