package org.tdopt.passes.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.StatisticsListener;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/** A module with one function, passes run on it, and what they counted. */
final class Fixture {
  static final Location LOC = Location.unknown();
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(Fixture.class.getClassLoader());

  final ModuleOp module = ModuleOp.create(LOC);
  final FuncOp func;
  final OpBuilder b;
  final StatisticsListener statistics = new StatisticsListener();
  final StringBuilder output = new StringBuilder();

  Fixture(Type... arguments) {
    func = function("f", arguments);
    b = OpBuilder.atEnd(func.body().entry());
  }

  FuncOp function(String name, Type... arguments) {
    return FuncOp.create(
        OpBuilder.atEnd(module.body()), LOC, name, new FunctionType(List.of(arguments), List.of()));
  }

  Value argument(int i) {
    return func.body().entry().argument(i);
  }

  static Value constant(OpBuilder b, Type type, long value) {
    return ConstantOp.create(b, LOC, IntegerAttr.of(value, type))
        .result(0);
  }

  /** An operation of which nothing is known. */
  static Operation unknown(OpBuilder b, Value... operands) {
    return b.insert(
        UnregisteredOp.spec("test.unknown").make(OpState.at(LOC).operands(operands)));
  }

  static void branch(Block from, Block... targets) {
    var state = OpState.at(LOC);
    for (var target : targets) {
      state.successor(target);
    }
    OpBuilder.atEnd(from).insert(UnregisteredOp.spec("test.branch").make(state));
  }

  /** Runs the passes on the module; it must be valid before and after. */
  void run(Pass<?>... passes) {
    var diagnostics = new Diagnostics();
    assertThat(IrVerifier.faults(module)).isEmpty();
    var result =
        new PassManager(DIALECTS)
            .debugChecks(true)
            .output(output::append)
            .listen(new VerifierListener())
            .listen(statistics)
            .run(
                PassPipeline.nesting("builtin.module", List.of(passes)), module, diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  /** The names of the operations in {@code block}. */
  static List<String> names(Block block) {
    var list = new ArrayList<String>();
    block.forEach(op -> list.add(op.name()));
    return list;
  }

  List<String> names() {
    return names(func.body().entry());
  }
}
