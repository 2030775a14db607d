package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.type.Type;

/**
 * Builds operations straight from the characters of the generic form. It takes what is surely right
 * and throws {@link UnfamiliarText} at everything else, so that only the grammar's readers decide
 * what is an error. Types and attributes are read by the grammar too, once for each spelling.
 */
final class GenericOperations {
  private static final int MOST_DICTIONARIES = 1 << 16;

  /** The region being read. */
  private static final class Frame {
    final Region region = new Region();
    final Map<String, Block> blocks = new HashMap<>(0);
    int undefined;
    @Nullable Block current;

    Block currentBlock() {
      if (current == null) {
        current = new Block();
        region.append(current);
      }
      return current;
    }
  }

  /** Reads the beginning of a region at the top of the file, and moves the cursor behind it. */
  interface BodyReader {
    void read(Region region);
  }

  private final TextCursor in;
  private final Fragments fragments;
  private final OpNames opNames;
  private final ValueTable table;
  private final SliceTable<OpSpec<?>> specs;
  private final SliceTable<Fragments.Signature> signatures;
  private final SliceTable<DictAttr> dictionaries;
  private final SliceTable<Attribute> attributes;
  private final SliceTable<String> names;
  private final SliceTable<Type> types;
  private final OpState state = OpState.at(Location.unknown());
  private Value[] operands = new Value[64];
  private int depth;
  private int operandTop;
  private int[] groups = new int[64];
  private int groupTop;

  GenericOperations(TextCursor in, Fragments fragments, OpNames opNames) {
    this.in = in;
    this.fragments = fragments;
    this.opNames = opNames;
    table = new ValueTable(in);
    specs = new SliceTable<>(in.text);
    signatures = new SliceTable<>(in.text);
    dictionaries = new SliceTable<>(in.text);
    attributes = new SliceTable<>(in.text);
    names = new SliceTable<>(in.text);
    types = new SliceTable<>(in.text);
  }

  /** Reads operations up to the cursor's end; none may give a name to its results. */
  List<Operation> all(@Nullable BodyReader body) {
    var frame = new Frame();
    table.open();
    while (in.next() != 0) {
      operation(frame, body);
    }
    if (in.at != in.end || !table.isEmpty() || frame.undefined > 0) {
      throw UnfamiliarText.HERE;
    }
    table.close();
    return frame.region.isEmpty() ? List.of() : frame.region.entry().operations();
  }

  private void operation(Frame frame, @Nullable BodyReader body) {
    int firstGroup = groupTop;
    int firstOperand = operandTop;
    if (in.next() == '%') {
      resultGroups();
    }
    if (in.next() != '"') {
      throw UnfamiliarText.HERE;
    }
    var location = in.location();
    var spec = spec();
    operands();
    var successors = in.accept('[') ? successors(frame) : List.<Block>of();
    DictAttr properties = null;
    if (in.accept('<')) {
      properties = dictionary();
      in.expect('>');
      if (!spec.isRegistered() && (properties.isEmpty() || !AliasCollector.isPlain(properties))) {
        throw UnfamiliarText.HERE;
      }
    }
    boolean hides = false;
    List<Region> regions = List.of();
    if (in.accept('(')) {
      regions = new ArrayList<>(1);
      do {
        table.open();
        regions.add(region(body));
        hides |= table.close();
      } while (in.accept(','));
      in.expect(')');
    }
    var attributes = in.next() == '{' ? dictionary() : null;
    in.expect(':');
    var signature = signature();
    if (in.next() == 'l') {
      location = trailingLocation();
    }
    state.restart(location);
    takeOperands(firstOperand, signature.operands());
    var results = signature.results();
    for (int i = 0; i < results.size(); i++) {
      state.result(results.get(i));
    }
    for (int i = 0; i < successors.size(); i++) {
      state.successor(successors.get(i));
    }
    for (int i = 0; i < regions.size(); i++) {
      state.region(regions.get(i));
    }
    if (properties != null) {
      state.properties(properties);
    }
    if (attributes != null) {
      if (properties == null && spec.isRegistered()) {
        OperationReader.distribute(spec, attributes, state);
      } else {
        state.attributes(attributes);
      }
    }
    var op = spec.make(state);
    if (hides && !(op instanceof IsolatedFromAbove)) {
      throw UnfamiliarText.HERE;
    }
    frame.currentBlock().append(op);
    nameResults(firstGroup, op);
  }

  // Results and operands.

  private void resultGroups() {
    do {
      if (in.next() != '%') {
        throw UnfamiliarText.HERE;
      }
      int key = table.passName();
      int count = in.accept(':') ? number() : 1;
      if (count < 1) {
        throw UnfamiliarText.HERE;
      }
      if (groupTop + 2 > groups.length) {
        groups = Arrays.copyOf(groups, 2 * groups.length);
      }
      groups[groupTop++] = key;
      groups[groupTop++] = count;
    } while (in.accept(','));
    in.expect('=');
  }

  private void nameResults(int firstGroup, Operation op) {
    if (groupTop == firstGroup) {
      return;
    }
    int start = 0;
    for (int i = firstGroup; i < groupTop; i += 2) {
      int count = groups[i + 1];
      if (count > op.resultCount() - start) {
        throw UnfamiliarText.HERE;
      }
      table.define(groups[i], op, start, count);
      start += count;
    }
    if (start != op.resultCount()) {
      throw UnfamiliarText.HERE;
    }
    groupTop = firstGroup;
  }

  private int number() {
    in.next();
    int n = 0;
    int start = in.at;
    while (in.at < in.end && in.text[in.at] >= '0' && in.text[in.at] <= '9' && n < 1 << 24) {
      n = 10 * n + in.text[in.at++] - '0';
    }
    if (in.at == start || in.at < in.end && TextCursor.isWord(in.text[in.at])) {
      throw UnfamiliarText.HERE;
    }
    return n;
  }

  private void operands() {
    in.expect('(');
    if (in.accept(')')) {
      return;
    }
    do {
      if (in.next() != '%') {
        throw UnfamiliarText.HERE;
      }
      int key = table.passName();
      int result = 0;
      if (in.at < in.end && in.text[in.at] == '#') {
        in.at++;
        if (in.at == in.end || in.text[in.at] < '0' || in.text[in.at] > '9') {
          throw UnfamiliarText.HERE;
        }
        result = number();
      }
      if (operandTop == operands.length) {
        operands = Arrays.copyOf(operands, 2 * operandTop);
      }
      operands[operandTop++] = table.find(key, result);
    } while (in.accept(','));
    in.expect(')');
  }

  private void takeOperands(int first, List<Type> expected) {
    int count = operandTop - first;
    if (expected.size() != count) {
      throw UnfamiliarText.HERE;
    }
    for (int i = 0; i < count; i++) {
      var value = operands[first + i];
      if (value.type() != expected.get(i) && !value.type().equals(expected.get(i))) {
        throw UnfamiliarText.HERE;
      }
      state.operand(value);
    }
    operandTop = first;
  }

  // Regions and blocks.

  private Region region(@Nullable BodyReader body) {
    in.expect('{');
    if (++depth > Nesting.MOST_LEVELS) {
      throw UnfamiliarText.HERE;
    }
    var frame = new Frame();
    if (body != null && table.isEmpty() && in.next() == '"') {
      body.read(frame.region);
      if (!frame.region.isEmpty()) {
        frame.current = frame.region.entry();
      }
    }
    for (byte c = in.next(); c != '}'; c = in.next()) {
      if (c == '^') {
        label(frame);
      } else {
        operation(frame, null);
      }
    }
    in.at++;
    depth--;
    if (frame.undefined > 0) {
      throw UnfamiliarText.HERE;
    }
    return frame.region;
  }

  /** The name of a block, as text. */
  private String blockName() {
    if (in.next() != '^') {
      throw UnfamiliarText.HERE;
    }
    int start = in.at;
    in.at++;
    byte first = in.at < in.end ? in.text[in.at] : 0;
    if (first >= '0' && first <= '9') {
      number();
    } else {
      while (in.at < in.end && (TextCursor.isWord(in.text[in.at]) || in.text[in.at] == '-')) {
        in.at++;
      }
    }
    if (in.at == start + 1) {
      throw UnfamiliarText.HERE;
    }
    return in.slice(start, in.at);
  }

  private List<Block> successors(Frame frame) {
    var list = new ArrayList<Block>(2);
    do {
      var name = blockName();
      var block = frame.blocks.get(name);
      if (block == null) {
        block = new Block();
        frame.blocks.put(name, block);
        frame.undefined++;
      }
      list.add(block);
    } while (in.accept(','));
    in.expect(']');
    return list;
  }

  private void label(Frame frame) {
    var name = blockName();
    var block = frame.blocks.get(name);
    if (block == null) {
      block = new Block();
      frame.blocks.put(name, block);
    } else if (block.region() != null) {
      throw UnfamiliarText.HERE;
    } else {
      frame.undefined--;
    }
    frame.region.append(block);
    frame.current = block;
    if (in.accept('(') && !in.accept(')')) {
      do {
        argument(block);
      } while (in.accept(','));
      in.expect(')');
    }
    in.expect(':');
  }

  private void argument(Block block) {
    if (in.next() != '%') {
      throw UnfamiliarText.HERE;
    }
    var location = in.location();
    int key = table.passName();
    in.expect(':');
    var type = type();
    if (in.next() == 'l') {
      location = trailingLocation();
    }
    table.define(key, block.addArgument(type, location));
  }

  // What the grammar reads.

  private OpSpec<?> spec() {
    int start = in.at;
    in.passString();
    var spec = specs.find(start, in.at);
    if (spec == null) {
      spec = opNames.spec(in.slice(start + 1, in.at - 1));
      specs.put(start, in.at, spec);
    }
    return spec;
  }

  private Fragments.Signature signature() {
    if (in.next() != '(') {
      throw UnfamiliarText.HERE;
    }
    int start = in.at;
    in.passBrackets();
    in.expectArrow();
    if (in.next() == '(') {
      in.passBrackets();
    } else {
      passType();
    }
    var known = signatures.find(start, in.at);
    if (known == null) {
      known = fragments.signature(in.slice(start, in.at));
      signatures.put(start, in.at, known);
    }
    return known;
  }

  /** Passes a type that is no function type. */
  private void passType() {
    int start = in.at;
    if (in.at < in.end && in.text[in.at] == '!') {
      in.at++;
    }
    in.passWord();
    if (in.at == start) {
      throw UnfamiliarText.HERE;
    }
    if (in.at < in.end && in.text[in.at] == '<') {
      in.passBrackets();
    }
  }

  private Type type() {
    in.next();
    int start = in.at;
    passType();
    var known = types.find(start, in.at);
    if (known == null) {
      known = fragments.type(in.slice(start, in.at));
      types.put(start, in.at, known);
    }
    return known;
  }

  private DictAttr dictionary() {
    if (in.next() != '{') {
      throw UnfamiliarText.HERE;
    }
    int start = in.at;
    int line = in.line();
    int indent = in.indent();
    in.passBrackets();
    int end = in.at;
    var known = dictionaries.find(start, end);
    if (known == null) {
      in.goBack(start + 1, line, indent + 1);
      known = entries();
      if (in.at != end) {
        throw UnfamiliarText.HERE;
      }
      if (dictionaries.size() < MOST_DICTIONARIES) {
        dictionaries.put(start, end, known);
      }
    }
    return known;
  }

  private DictAttr entries() {
    if (in.accept('}')) {
      return DictAttr.EMPTY;
    }
    var list = new ArrayList<NamedAttr>(4);
    do {
      var name = name();
      list.add(new NamedAttr(name, in.accept('=') ? attribute() : UnitAttr.UNIT));
    } while (in.accept(','));
    in.expect('}');
    return new DictAttr(list);
  }

  private String name() {
    boolean quoted = in.next() == '"';
    int start = in.at;
    if (quoted) {
      in.passString();
    } else {
      in.passWord();
    }
    var known = names.find(start, in.at);
    if (known == null) {
      known = fragments.name(in.slice(start, in.at));
      names.put(start, in.at, known);
    }
    return known;
  }

  private Attribute attribute() {
    in.next();
    int start = in.at;
    in.passValue();
    var known = attributes.find(start, in.at);
    if (known == null) {
      known = fragments.attribute(in.slice(start, in.at));
      if (attributes.size() < MOST_DICTIONARIES) {
        attributes.put(start, in.at, known);
      }
    }
    return known;
  }

  private Location trailingLocation() {
    int word = in.at;
    in.passWord();
    if (in.at != word + 3 || in.text[word + 1] != 'o' || in.text[word + 2] != 'c') {
      throw UnfamiliarText.HERE;
    }
    if (in.next() != '(') {
      throw UnfamiliarText.HERE;
    }
    int start = in.at;
    in.passBrackets();
    return fragments.location(in.slice(start + 1, in.at - 1));
  }
}
