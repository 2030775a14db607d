package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.trait.ReturnLike;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/** Leaves out arguments that are not used, and results, of functions. */
record ShortenSignatures() implements Reduction {
  @Override
  public String name() {
    return "shorten signatures";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var function : module.collect(FuncOp.class)) {
      var type = type(function);
      for (int i = 0; i < type.inputs().size(); i++) {
        int argument = i;
        chances.add(() -> Places.isIn(function, module) && dropArgument(function, argument));
      }
      for (int i = 0; i < type.results().size(); i++) {
        int result = i;
        chances.add(() -> Places.isIn(function, module) && dropResult(function, result));
      }
    }
    return chances;
  }

  private static FunctionType type(FuncOp function) {
    return (FunctionType) function.get(FuncOp.FUNCTION_TYPE).type();
  }

  private static boolean dropArgument(FuncOp function, int i) {
    if (!function.isDeclaration()) {
      var entry = function.region(0).entry();
      if (entry.argument(i).hasUses()) {
        return false;
      }
      entry.eraseArgument(i);
    }
    var type = type(function);
    function.set(
        FuncOp.FUNCTION_TYPE, new TypeAttr(new FunctionType(without(type.inputs(), i), type.results())));
    dropAttributes(function, "arg_attrs", i);
    return true;
  }

  private static boolean dropResult(FuncOp function, int i) {
    for (var block : function.region(0).blocks()) {
      block
          .lastOp()
          .filter(op -> op instanceof ReturnLike && i < op.operandCount())
          .ifPresent(op -> op.eraseOperand(i));
    }
    var type = type(function);
    function.set(
        FuncOp.FUNCTION_TYPE, new TypeAttr(new FunctionType(type.inputs(), without(type.results(), i))));
    dropAttributes(function, "res_attrs", i);
    return true;
  }

  private static void dropAttributes(FuncOp function, String name, int i) {
    if (function.properties().get(name) instanceof ArrayAttr all && i < all.elements().size()) {
      var rest = new ArrayList<Attribute>(all.elements());
      rest.remove(i);
      var properties = new ArrayList<>(function.properties().entries());
      properties.removeIf(p -> p.name().equals(name));
      var changed = new DictAttr(properties);
      function.setProperties(rest.isEmpty() ? changed : changed.with(name, new ArrayAttr(rest)));
    }
  }

  private static List<Type> without(List<Type> types, int i) {
    var rest = new ArrayList<>(types);
    rest.remove(i);
    return rest;
  }
}
