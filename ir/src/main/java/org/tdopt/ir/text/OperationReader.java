package org.tdopt.ir.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.UnregisteredOp.PropertiesText;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.type.Type;

/** Builds operations, blocks and regions. */
final class OperationReader {
  /** The region being read: its blocks by name, those not yet defined among them. */
  private static final class Frame {
    final Region region;
    final Map<String, Block> blocks = new HashMap<>(0);
    final Map<String, Token> undefined = new LinkedHashMap<>(0);
    @Nullable Block current;

    Frame(Region region) {
      this.region = region;
    }

    Block currentBlock() {
      if (current == null) {
        current = new Block();
        region.append(current);
      }
      return current;
    }
  }

  private final Source source;
  private final DialectRegistry registry;
  private final ReadOptions options;
  private final AttributeReader attributes;
  private final LocationReader locations;
  private final ValueScopes scopes;
  private final CustomAssembly custom;
  private final Map<String, OpSpec<?>> specs = new HashMap<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  OperationReader(
      Source source,
      DialectRegistry registry,
      ReadOptions options,
      AttributeReader attributes,
      LocationReader locations,
      CustomAssembly custom) {
    this.source = source;
    this.registry = registry;
    this.options = options;
    this.attributes = attributes;
    this.locations = locations;
    this.custom = custom;
    scopes = new ValueScopes(source);
  }

  ValueScopes scopes() {
    return scopes;
  }

  // Operations.

  /** How much has been read so far that could have an alias and was written without. */
  int writtenInFull() {
    return attributes.writtenInFull() + locations.writtenInFull();
  }

  OperationParts begin() {
    return new OperationParts();
  }

  void addResultGroup(OperationParts parts, Token name, @Nullable Token count) {
    int n = 1;
    if (count != null) {
      try {
        n = Integer.parseInt(count.getText());
      } catch (NumberFormatException e) {
        throw source.error(count, "the number %s exceeds 32 bits", count.getText());
      }
      if (n < 1) {
        throw source.error(count, "expected named operation to have at least 1 result");
      }
    }
    parts.resultGroups.add(new OperationParts.ResultGroup(name, n));
  }

  void nameGeneric(OperationParts parts, Token name) {
    parts.name = name;
    var text = name.getText();
    parts.spec = specs.computeIfAbsent(text, _ -> spec(attributes.unquote(name), name));
  }

  private OpSpec<?> spec(String name, Token at) {
    var known = registry.operation(name);
    if (known.isPresent()) {
      return known.get();
    }
    if (name.isEmpty()) {
      throw source.error(at, "empty operation name is invalid");
    }
    if (!options.allowUnregistered()) {
      var dot = name.indexOf('.');
      var dialect = dot < 0 ? "" : name.substring(0, dot);
      source.report(
          at,
          registry.dialect(dialect).isPresent()
              ? "unregistered operation '%s' found in dialect '%s'; use"
                  + " --allow-unregistered-dialect to keep it"
              : "operation '%s' is of the unknown dialect '%s'; use"
                  + " --allow-unregistered-dialect to keep it",
          name,
          dialect);
    }
    return UnregisteredOp.spec(name);
  }

  void readCustom(OperationParts parts, Token name) {
    var text = name.getText();
    var spec =
        registry
            .operation(text)
            .or(() -> registry.operation("builtin." + text))
            .or(() -> registry.operation("func." + text));
    if (spec.isEmpty()) {
      throw source.error(
          name,
          "custom op '%s' is unknown; an unregistered operation is written \"%s\"(...)",
          text,
          text);
    }
    parts.name = name;
    parts.spec = spec.get();
    parts.state = OpState.at(source.at(name));
    custom.read(spec.get(), parts);
  }

  void finish(OperationParts parts) {
    var op = make(parts);
    if (parts.location != null) {
      op.setLocation(parts.location);
      locations.placed(op);
    }
    boolean isolated = op instanceof IsolatedFromAbove;
    for (var closed : parts.closedScopes) {
      scopes.settle(closed, isolated);
    }
    frames.element().currentBlock().append(op);
    nameResults(parts, op);
  }

  private static Token nameOf(OperationParts parts) {
    if (parts.name == null) {
      throw new IllegalStateException("an operation without a name");
    }
    return parts.name;
  }

  private static OpSpec<?> specOf(OperationParts parts) {
    if (parts.spec == null) {
      throw new IllegalStateException("an operation without a name");
    }
    return parts.spec;
  }

  private Operation make(OperationParts parts) {
    var spec = specOf(parts);
    if (parts.properties != null && !spec.isRegistered()) {
      if (parts.properties.isEmpty()) {
        spec = UnregisteredOp.spec(spec.name(), PropertiesText.EMPTY);
      } else if (parts.propertiesInFull) {
        spec = UnregisteredOp.spec(spec.name(), PropertiesText.IN_FULL);
      }
    }
    try {
      return parts.state != null ? spec.create(parts.state) : spec.make(genericState(parts, spec));
    } catch (DiagnosticException e) {
      throw e;
    } catch (RuntimeException e) {
      throw source.error(
          nameOf(parts),
          "cannot make '%s' of its operands, properties and regions: %s",
          spec.name(),
          e.getMessage() == null ? "they do not fit its declaration" : e.getMessage());
    }
  }

  private OpState genericState(OperationParts parts, OpSpec<?> spec) {
    var state = OpState.at(source.at(nameOf(parts)));
    if (parts.operands.size() != parts.operandTypes.size()) {
      throw source.error(
          parts.typesAt == null ? nameOf(parts) : parts.typesAt,
          "expected %d operand type%s but had %d",
          parts.operands.size(),
          parts.operands.size() == 1 ? "" : "s",
          parts.operandTypes.size());
    }
    for (int i = 0; i < parts.operands.size(); i++) {
      state.operands(scopes.resolve(parts.operands.get(i), parts.operandTypes.get(i)));
    }
    state.results(parts.resultTypes);
    parts.successors.forEach(state::successor);
    parts.regions.forEach(state::region);
    if (parts.properties != null) {
      state.properties(parts.properties);
    }
    if (parts.attributes != null) {
      if (parts.properties == null && spec.isRegistered()) {
        distribute(spec, parts.attributes, state);
      } else {
        state.attributes(parts.attributes);
      }
    }
    return state;
  }

  /** Sorts attributes written together into properties, which the declaration names, and others. */
  static void distribute(OpSpec<?> spec, DictAttr all, OpState state) {
    var rest = new ArrayList<NamedAttr>();
    for (var entry : all.entries()) {
      if (isProperty(spec, entry.name())) {
        state.property(entry.name(), entry.value());
      } else {
        rest.add(entry);
      }
    }
    state.attributes(rest.isEmpty() ? DictAttr.EMPTY : new DictAttr(rest));
  }

  private static boolean isProperty(OpSpec<?> spec, String name) {
    return name.equals(OpSpec.OPERAND_SEGMENTS) && spec.hasOperandSegments()
        || name.equals(OpSpec.RESULT_SEGMENTS) && spec.hasResultSegments()
        || spec.properties().stream().anyMatch(p -> p.name().equals(name));
  }

  private void nameResults(OperationParts parts, Operation op) {
    if (parts.resultGroups.isEmpty()) {
      return;
    }
    int named = 0;
    for (var group : parts.resultGroups) {
      named += group.count();
    }
    var first = parts.resultGroups.getFirst().name();
    if (op.resultCount() == 0) {
      throw source.error(first, "cannot name an operation with no results");
    }
    if (named != op.resultCount()) {
      throw source.error(
          first,
          "operation defines %d results but was provided %d to bind",
          op.resultCount(),
          named);
    }
    int start = 0;
    for (var group : parts.resultGroups) {
      var name = group.name();
      scopes.defineResults(
          name.getText(),
          name.getLine(),
          name.getCharPositionInLine() + 1,
          op,
          start,
          group.count());
      start += group.count();
    }
  }

  ValueUse use(Token name, @Nullable Token number) {
    int result = 0;
    if (number != null) {
      try {
        result = Integer.parseInt(number.getText().substring(1));
      } catch (NumberFormatException e) {
        throw source.error(number, "the number %s exceeds 32 bits", number.getText());
      }
    }
    return new ValueUse(
        name.getText(), result, name.getLine(), name.getCharPositionInLine() + 1);
  }

  // Regions and blocks.

  Region enterRegion() {
    var region = new Region();
    frames.push(new Frame(region));
    scopes.open();
    return region;
  }

  /** Opens the entry block of the region just entered. */
  Block enterEntryBlock() {
    return frames.element().currentBlock();
  }

  void leaveRegion(OperationParts parts, Region region) {
    reportUndefinedBlocks(frames.pop());
    parts.closedScopes.add(scopes.close());
    parts.regions.add(region);
  }

  private void reportUndefinedBlocks(Frame frame) {
    frame.undefined.forEach(
        (name, at) -> source.report(at, "reference to an undefined block '%s'", name));
  }

  Block successor(Token name) {
    var frame = frames.element();
    return frame.blocks.computeIfAbsent(
        name.getText(),
        n -> {
          frame.undefined.put(n, name);
          return new Block();
        });
  }

  void enterBlock(Token name) {
    var frame = frames.element();
    var text = name.getText();
    Block block;
    if (frame.undefined.remove(text) != null) {
      block = frame.blocks.get(text);
    } else {
      block = new Block();
      if (frame.blocks.put(text, block) != null) {
        throw source.error(name, "redefinition of block '%s'", text);
      }
    }
    frame.region.append(block);
    frame.current = block;
  }

  void addBlockArgument(Token name, Type type, @Nullable Location at) {
    addBlockArgument(
        name.getText(), name.getLine(), name.getCharPositionInLine() + 1, type, at);
  }

  void addBlockArgument(String name, int line, int column, Type type, @Nullable Location at) {
    var argument =
        frames
            .element()
            .currentBlock()
            .addArgument(type, at == null ? source.at(line, column) : at);
    if (at != null) {
      locations.placed(argument);
    }
    scopes.defineValue(name, line, column, argument);
  }

  // The file.

  /** The operations at the top, once all is read. */
  List<Operation> finishFile(Region top) {
    reportUndefinedBlocks(frames.pop());
    scopes.finish();
    locations.finish();
    return top.isEmpty() ? List.of() : top.entry().operations();
  }
}
