package org.tdopt.dialects.func;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/** {@code [private] @name(%a: type {attrs}, ...) -> (type {attrs}, ...) [attributes {}] { body }}. */
final class FuncAssembly implements OpAssembly<FuncOp> {
  private static final Set<String> SHOWN =
      Set.of(
          FuncOp.SYM_NAME.name(),
          FuncOp.FUNCTION_TYPE.name(),
          FuncOp.SYM_VISIBILITY.name(),
          FuncOp.ARG_ATTRS.name(),
          FuncOp.RES_ATTRS.name());

  @Override
  public String syntax() {
    return "[private] @name(%a: type {attrs}, ...) [-> (type {attrs}, ...)] [attributes "
        + "{attrs}] [{ body }]";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    for (var visibility : List.of("public", "private", "nested")) {
      if (parser.accept(visibility)) {
        state.set(FuncOp.SYM_VISIBILITY, new StringAttr(visibility));
      }
    }
    state.set(FuncOp.SYM_NAME, new StringAttr(parser.symbolName()));
    var arguments = new ArrayList<AsmParser.Argument>();
    var inputs = new ArrayList<Type>();
    var inputAttributes = new ArrayList<Attribute>();
    parser.expect("(");
    while (!parser.accept(")")) {
      if (!inputs.isEmpty()) {
        parser.expect(",");
      }
      var name = parser.optionalOperand();
      if (name.isPresent()) {
        parser.expect(":");
      }
      var type = parser.type();
      var attributes = parser.peek("{") ? parser.dictionary() : DictAttr.EMPTY;
      inputs.add(type);
      inputAttributes.add(attributes);
      var location = parser.optionalLocation().orElse(null);
      name.ifPresent(n -> arguments.add(new AsmParser.Argument(n, type, location)));
    }
    var results = new ArrayList<Type>();
    var resultAttributes = new ArrayList<Attribute>();
    if (parser.accept("->")) {
      parseResults(parser, results, resultAttributes);
    }
    state.set(FuncOp.FUNCTION_TYPE, new TypeAttr(new FunctionType(inputs, results)));
    if (hasAny(inputAttributes)) {
      state.set(FuncOp.ARG_ATTRS, new ArrayAttr(inputAttributes));
    }
    if (hasAny(resultAttributes)) {
      state.set(FuncOp.RES_ATTRS, new ArrayAttr(resultAttributes));
    }
    parser.attrDictWithKeyword(state);
    state.region(parser.peek("{") ? parser.region(arguments) : new Region());
  }

  private static void parseResults(
      AsmParser parser, List<Type> results, List<Attribute> attributes) {
    if (!parser.accept("(")) {
      results.add(parser.type());
      return;
    }
    while (!parser.accept(")")) {
      if (!results.isEmpty()) {
        parser.expect(",");
      }
      results.add(parser.type());
      attributes.add(parser.peek("{") ? parser.dictionary() : DictAttr.EMPTY);
    }
  }

  private static boolean hasAny(List<Attribute> dictionaries) {
    return dictionaries.stream().anyMatch(d -> !DictAttr.EMPTY.equals(d));
  }

  @Override
  public void print(FuncOp op, AsmPrinter printer) {
    op.getOptional(FuncOp.SYM_VISIBILITY).ifPresent(s -> printer.text(" " + s.value()));
    printer.text(" ").symbol(op.symbolName()).text("(");
    var type = op.functionType();
    for (int i = 0; i < type.inputs().size(); i++) {
      printer.text(i > 0 ? ", " : "");
      if (op.isDeclaration()) {
        printer.type(type.inputs().get(i));
        printAttributes(printer, op.argumentAttributes(i));
      } else {
        printer.argument(op.argument(i), op.argumentAttributes(i));
      }
    }
    printer.text(")");
    printResults(op, printer, type.results());
    printer.attrDictWithKeyword(op, SHOWN);
    if (!op.isDeclaration()) {
      printer.text(" ").region(op.body(), false, true);
    }
  }

  private static void printResults(FuncOp op, AsmPrinter printer, List<Type> results) {
    if (results.isEmpty()) {
      return;
    }
    boolean bare =
        results.size() == 1
            && op.resultAttributes(0).isEmpty()
            && !(results.getFirst() instanceof FunctionType);
    printer.text(bare ? " -> " : " -> (");
    for (int i = 0; i < results.size(); i++) {
      printer.text(i > 0 ? ", " : "").type(results.get(i));
      printAttributes(printer, op.resultAttributes(i));
    }
    printer.text(bare ? "" : ")");
  }

  private static void printAttributes(AsmPrinter printer, DictAttr attributes) {
    if (!attributes.isEmpty()) {
      printer.text(" ").attribute(attributes);
    }
  }
}
