package org.tdopt.driver.opt;

import java.util.List;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.PassProvider;

/** Passes that do what no pass may do. */
public final class FaultyPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(ThrowPass.class, InvalidatePass.class, RejectPass.class, RenamePass.class);
  }

  @PassInfo(name = "test-throw", summary = "throw an exception on functions of a name")
  record ThrowPass(@Option(doc = "the function's name", defaultValue = "f") String name)
      implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      if (func.symbolName().equals(name)) {
        throw new IllegalStateException("an assumption does not hold");
      }
    }
  }

  @PassInfo(name = "test-invalidate", summary = "erase the terminators of functions")
  record InvalidatePass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      func.collect(Operation.class).stream()
          .filter(op -> op.name().equals("func.return"))
          .forEach(Operation::erase);
    }
  }

  @PassInfo(name = "test-reject", summary = "fail on every function")
  record RejectPass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      context.error(func, "is not wanted");
    }
  }

  @PassInfo(name = "test-rename", summary = "name functions 'renamed'")
  record RenamePass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      func.set(FuncOp.SYM_NAME, new StringAttr("renamed"));
    }
  }
}
