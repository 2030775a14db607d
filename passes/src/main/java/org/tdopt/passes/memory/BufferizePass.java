package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.GlobalOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.type.TensorType;

/**
 * Gives every tensor a buffer. Parameters become mutable globals in L2, tensor arguments buffers in
 * L2, and tensor results trailing arguments that are marked as results. A tensor is overwritten in
 * place wherever nothing reads it later.
 */
@PassInfo(name = "bufferize", summary = "replace tensors by buffers in memory spaces")
public record BufferizePass() implements Pass<ModuleOp> {
  /** The attribute of an argument that receives a result. */
  public static final String RESULT = "tdopt.result";

  @Override
  public void run(ModuleOp module, PassContext cx) {
    for (var func : module.collect(FuncOp.class)) {
      bufferize(func, cx);
    }
    for (var parameter : module.collect(ParameterOp.class)) {
      globalize(parameter);
    }
  }

  /** {@code graph.parameter @w : tensor -> memref.global @w : memref} in L2. */
  private static void globalize(ParameterOp parameter) {
    var global =
        GlobalOp.create(
            OpBuilder.before(parameter),
            parameter.location(),
            parameter.symbolName(),
            Buffers.type((TensorType) parameter.get(ParameterOp.TYPE).type(), Buffers.DEFAULT_SPACE),
            parameter.get(ParameterOp.VALUE));
    global.setAttributes(parameter.attributes());
    for (var slot : List.of(ParameterOp.TRAINABLE, ParameterOp.ONNX_NAME)) {
      parameter.getOptional(slot).ifPresent(v -> global.setAttribute(slot.name(), v));
    }
    parameter.erase();
  }

  private static void bufferize(FuncOp func, PassContext cx) {
    var entry = func.entry();
    var bufferizer = new Bufferizer(cx, entry);
    var tensors = List.copyOf(entry.arguments());
    for (var argument : tensors) {
      if (argument.type() instanceof TensorType t) {
        bufferizer.put(argument, entry.addArgument(Buffers.type(t, Buffers.DEFAULT_SPACE), argument.location()));
      } else {
        argument.replaceAllUsesWith(entry.addArgument(argument.type(), argument.location()));
      }
    }
    bufferizer.bufferize(entry);
    if (cx.failed()) {
      return;
    }
    var attributes = new ArrayList<Attribute>();
    for (int i = 0; i < tensors.size(); i++) {
      attributes.add(func.argumentAttributes(i));
    }
    var returned = func.returnOp().operands();
    for (int i = 0; i < returned.size(); i++) {
      if (returned.get(i).type() instanceof TensorType) {
        attributes.add(func.resultAttributes(i).with(RESULT, UnitAttr.UNIT));
      }
    }
    returnBuffers(func, bufferizer);
    bufferizer.eraseTensors();
    tensors.forEach(_ -> entry.eraseArgument(0));
    func.clear(FuncOp.RES_ATTRS);
    func.updateFunctionType();
    func.set(FuncOp.ARG_ATTRS, new ArrayAttr(attributes));
  }

  /** Copies each tensor that is returned to an argument of its own. */
  private static void returnBuffers(FuncOp func, Bufferizer bufferizer) {
    var old = func.returnOp();
    var b = OpBuilder.before(old);
    var scalars = new ArrayList<Value>();
    for (var value : old.operands()) {
      if (value.type() instanceof TensorType t) {
        var out = func.entry().addArgument(Buffers.type(t, Buffers.DEFAULT_SPACE), old.location());
        CopyOp.create(b, old.location(), bufferizer.of(value), out);
      } else {
        scalars.add(value);
      }
    }
    ReturnOp.create(b, old.location(), scalars);
    old.erase();
  }
}
