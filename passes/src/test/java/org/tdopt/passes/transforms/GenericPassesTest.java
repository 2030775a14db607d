package org.tdopt.passes.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.transforms.Fixture.LOC;
import static org.tdopt.passes.transforms.Fixture.constant;
import static org.tdopt.passes.transforms.Fixture.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.func.CallOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.PassDefinition;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.type.IntegerType;

class GenericPassesTest {
  private final Fixture f = new Fixture(IntegerType.I32);

  @Test
  void theProviderIsFound() {
    assertThat(PassRegistry.load(getClass().getClassLoader()).passes())
        .extracting(PassDefinition::name)
        .contains(
            "canonicalize",
            "cse",
            "loop-invariant-code-motion",
            "print-op-stats",
            "strip-debuginfo",
            "symbol-dce");
  }

  @Test
  void canonicalizeFoldsAndErases() {
    var sum =
        AddIOp.create(
                f.b,
                LOC,
                constant(f.b, IntegerType.I32, 2),
                constant(f.b, IntegerType.I32, 3))
            .result(0);
    unknown(f.b, AddIOp.create(f.b, LOC, sum, f.argument(0)).result(0));
    ReturnOp.create(f.b, LOC, List.of());
    f.run(CanonicalizePass.defaults());
    assertThat(f.names())
        .containsExactly("arith.constant", "arith.addi", "test.unknown", "func.return");
    var add = f.func.collect(AddIOp.class).getFirst();
    assertThat(add.operand(0)).isSameAs(f.argument(0));
  }

  private FuncOp privateFunction(String name) {
    var func = f.function(name);
    func.setPrivate();
    return func;
  }

  private static void call(FuncOp caller, FuncOp... callees) {
    var b = OpBuilder.atEnd(caller.body().entry());
    for (var callee : callees) {
      CallOp.create(b, LOC, callee, List.of());
    }
    ReturnOp.create(b, LOC, List.of());
  }

  @Test
  void symbolDceKeepsWhatPublicFunctionsReach() {
    var a = privateFunction("a");
    var b = privateFunction("b");
    var c = privateFunction("c");
    var d = privateFunction("d");
    call(f.func, a);
    call(a, b);
    call(b);
    call(c, d);
    call(d, c);
    f.run(new SymbolDcePass());
    assertThat(f.module.collect(FuncOp.class))
        .extracting(FuncOp::symbolName)
        .containsExactly("f", "a", "b");
    assertThat(f.statistics.total("symbol-dce", "erased")).isEqualTo(2);
  }

  @Test
  void stripDebugInfoMakesLocationsUnknown() {
    ReturnOp.create(f.b, Location.of("a.mlir", 3, 4), List.of());
    f.func.body().entry().argument(0).setLocation(Location.named("x"));
    f.run(new StripDebugInfoPass());
    assertThat(f.module.collect(Operation.class))
        .allSatisfy(op -> assertThat(op.location()).isSameAs(Location.unknown()));
    assertThat(f.argument(0).location()).isSameAs(Location.unknown());
  }

  @Test
  void printOpStatsCountsByName() {
    unknown(f.b, constant(f.b, IntegerType.I32, 1), constant(f.b, IntegerType.I32, 1));
    ReturnOp.create(f.b, LOC, List.of());
    f.run(new PrintOpStatsPass(false));
    assertThat(f.output)
        .hasToString(
            """
            Operations encountered:
            -----------------------
                arith.constant , 2
              builtin.module   , 1
                 func.func     , 1
                 func.return   , 1
                 test.unknown  , 1
            """);
    f.output.setLength(0);
    f.run(new PrintOpStatsPass(true));
    assertThat(f.output).contains("  \"arith.constant\" : 2,\n").endsWith("\n}\n");
  }
}
