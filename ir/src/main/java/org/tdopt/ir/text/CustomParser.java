package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/** Reads one operation's custom assembly through the rules of the grammar. */
final class CustomParser implements AsmParser {
  private final CustomAssembly assembly;
  private final IrParser parser;
  private final OperationParts parts;

  CustomParser(CustomAssembly assembly, OperationParts parts) {
    this.assembly = assembly;
    this.parser = assembly.parser;
    this.parts = parts;
  }

  @Override
  public Location location() {
    return assembly.source.at(assembly.next());
  }

  @Override
  public RuntimeException error(Location at, String message) {
    return new DiagnosticException(at, message);
  }

  /** The error that {@code what} does not come next, to throw. */
  RuntimeException expected(String what) {
    return assembly.errors.expected(what, assembly.next());
  }

  @Override
  public void expect(String token) {
    if (!accept(token)) {
      throw expected("'" + token + "'");
    }
  }

  @Override
  public boolean accept(String token) {
    if (!peek(token)) {
      return false;
    }
    assembly.take();
    return true;
  }

  @Override
  public boolean peek(String token) {
    var next = assembly.next();
    return next.getType() != Token.EOF
        && next.getType() != IrParser.STRING
        && next.getText().equals(token);
  }

  private boolean at(int type) {
    return assembly.next().getType() == type;
  }

  boolean atValue() {
    return at(IrParser.VALUE_ID);
  }

  boolean atSymbol() {
    return at(IrParser.SYMBOL);
  }

  boolean atString() {
    return at(IrParser.STRING);
  }

  boolean atBlock() {
    return at(IrParser.BLOCK_ID);
  }

  boolean atAttribute() {
    return assembly.atAttribute();
  }

  boolean atType() {
    return assembly.atType();
  }

  @Override
  public String keyword() {
    return parser.bareIdentifier().start.getText();
  }

  @Override
  public long integer() {
    return optionalInteger().orElseThrow(() -> expected("an integer"));
  }

  @Override
  public OptionalLong optionalInteger() {
    if (!at(IrParser.INTEGER) && !peek("-")) {
      return OptionalLong.empty();
    }
    boolean negative = accept("-");
    if (!at(IrParser.INTEGER)) {
      throw expected("an integer");
    }
    return OptionalLong.of(parser.attributes.extent(assembly.take(), negative));
  }

  @Override
  public String string() {
    if (!at(IrParser.STRING)) {
      throw expected("a string");
    }
    return parser.attributes.unquote(assembly.take());
  }

  @Override
  public String symbolName() {
    return optionalSymbolName().orElseThrow(() -> expected("a symbol"));
  }

  @Override
  public Optional<String> optionalSymbolName() {
    return at(IrParser.SYMBOL)
        ? Optional.of(parser.attributes.symbolName(assembly.take()))
        : Optional.empty();
  }

  @Override
  public SymbolRefAttr symbolReference() {
    return (SymbolRefAttr) parser.symbolReference().value;
  }

  // Values.

  @Override
  public UnresolvedValue operand() {
    return optionalOperand().orElseThrow(() -> expected("a value"));
  }

  @Override
  public Optional<UnresolvedValue> optionalOperand() {
    if (!at(IrParser.VALUE_ID)) {
      return Optional.empty();
    }
    var use = new ArrayList<ValueUse>(1);
    parser.valueUse(use);
    var value = use.getFirst();
    return Optional.of(
        new UnresolvedValue(
            value.name(), value.result(), assembly.source.at(value.line(), value.column())));
  }

  @Override
  public List<UnresolvedValue> operands() {
    var all = new ArrayList<UnresolvedValue>();
    if (at(IrParser.VALUE_ID)) {
      do {
        all.add(operand());
      } while (accept(","));
    }
    return all;
  }

  private static ValueUse use(UnresolvedValue operand) {
    var at = operand.location().position().orElseThrow();
    return new ValueUse(operand.name(), operand.result(), at.line(), at.column());
  }

  @Override
  public Optional<Type> typeOf(UnresolvedValue operand) {
    return Optional.ofNullable(parser.operations.scopes().typeOf(use(operand)));
  }

  @Override
  public Value resolve(UnresolvedValue operand, Type type) {
    return parser.operations.scopes().resolve(use(operand), type);
  }

  @Override
  public List<Value> resolve(List<UnresolvedValue> operands, List<Type> types) {
    if (operands.size() != types.size()) {
      throw error(
          operands.isEmpty() ? location() : operands.getFirst().location(),
          Messages.format(
              "expected %d operand type%s but had %d",
              operands.size(), operands.size() == 1 ? "" : "s", types.size()));
    }
    var values = new ArrayList<Value>();
    for (int i = 0; i < operands.size(); i++) {
      values.add(resolve(operands.get(i), types.get(i)));
    }
    return values;
  }

  @Override
  public int namedResults() {
    return parts.resultGroups.stream().mapToInt(OperationParts.ResultGroup::count).sum();
  }

  // Types and attributes.

  @Override
  public Type type() {
    return parser.type().value;
  }

  @Override
  public Optional<Type> optionalType() {
    return assembly.atType() ? Optional.of(type()) : Optional.empty();
  }

  @Override
  public List<Type> types() {
    var all = new ArrayList<Type>();
    parser.typeList(all);
    return all;
  }

  @Override
  public FunctionType functionType() {
    return parser.functionType().value;
  }

  @Override
  public List<Type> optionalArrowTypes() {
    var all = new ArrayList<Type>();
    if (accept("->")) {
      parser.resultTypes(all);
    }
    return all;
  }

  @Override
  public Attribute attribute() {
    return parser.attribute().value;
  }

  @Override
  public Optional<Attribute> optionalAttribute() {
    return assembly.atAttribute() ? Optional.of(attribute()) : Optional.empty();
  }

  @Override
  public Attribute attribute(Type type) {
    return switch (assembly.next().getType()) {
      case IrParser.INTEGER, IrParser.HEX_INTEGER, IrParser.ZERO_FLOAT, IrParser.FLOAT ->
          parser.attributes.number(parser.number().value, type);
      case IrParser.STRING -> parser.attributes.string(assembly.take(), type);
      default ->
          peek("-")
              ? parser.attributes.number(parser.number().value, type)
              : peek("dense") || peek("dense_resource")
                  ? parser.elementsOfType(type).value
                  : parser.untypedAttribute().value;
    };
  }

  @Override
  public DictAttr dictionary() {
    return parser.dictionary().value;
  }

  @Override
  public Optional<Location> optionalLocation() {
    return peek("loc") ? Optional.of(parser.trailingLocation().value) : Optional.empty();
  }

  @Override
  public void attrDict(OpState into) {
    if (peek("{")) {
      OperationReader.distribute(spec(), dictionary(), into);
    }
  }

  @Override
  public void attrDictWithKeyword(OpState into) {
    if (accept("attributes")) {
      OperationReader.distribute(spec(), dictionary(), into);
    }
  }

  private OpSpec<?> spec() {
    if (parts.spec == null) {
      throw new IllegalStateException("no declaration for custom assembly");
    }
    return parts.spec;
  }

  // Regions and blocks.

  @Override
  public Block successor() {
    return parser.successor().value;
  }

  @Override
  public Region region(List<Argument> entryArguments) {
    return region(entryArguments, _ -> {}, false);
  }

  @Override
  public Region region(List<Argument> entryArguments, Consumer<OpBuilder> terminator) {
    return region(entryArguments, terminator, true);
  }

  private Region region(
      List<Argument> entryArguments, Consumer<OpBuilder> terminator, boolean needsBlock) {
    expect("{");
    var reader = parser.operations;
    var region = reader.enterRegion();
    if (!entryArguments.isEmpty()) {
      reader.enterEntryBlock();
      for (var a : entryArguments) {
        var at = a.name().location().position().orElseThrow();
        reader.addBlockArgument(a.name().name(), at.line(), at.column(), a.type(), a.location());
      }
    }
    parser.regionBody();
    if (needsBlock) {
      if (region.isEmpty()) {
        reader.enterEntryBlock();
      }
      var last = region.blocks().getLast();
      var op = last.lastOp();
      if (op.isEmpty() || !(op.get() instanceof Terminator)) {
        terminator.accept(OpBuilder.atEnd(last));
      }
    }
    expect("}");
    reader.leaveRegion(parts, region);
    parts.regions.clear();
    return region;
  }
}
