package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.UnregisteredOp.PropertiesText;
import org.tdopt.ir.Value;
import org.tdopt.ir.Workers;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.Type;

/** Prints operations, in custom assembly where they have one and that is wanted. */
final class OperationPrinter implements AsmPrinter {
  private static final int FLUSH_AT = 1 << 16;

  /** From this many operations on, a block is worth several threads. */
  private static final int MANY = 1024;

  private static final int PIECE = 64;
  private static final int INDENT = 2;

  /**
   * Some operations of a block.
   *
   * @param resources what they refer to
   */
  private record Piece(PrintTarget.Part text, List<Resource> resources) {}

  private final AliasNames aliases;
  private final AttributePrinter attributes;
  private final PrintOptions options;
  private final PrintTarget target;
  private final StringBuilder out = new StringBuilder();
  private final Map<OpSpec<?>, AssemblyFormat> formats = new HashMap<>();
  private final Map<OpSpec<?>, String> quotedNames = new IdentityHashMap<>();
  private @Nullable UserComments comments;
  private ValueNames names;
  private int indent;

  /** Whether other threads may take a part of the work. */
  private boolean mayShare;

  private boolean mayFlush = true;

  OperationPrinter(
      AliasNames aliases, PrintOptions options, PrintTarget target, Operation top) {
    this(aliases, options, target, ValueNames.ofTop(top, options));
    comments = options.has(PrintFeature.VALUE_USERS) ? new UserComments(top, names) : null;
    mayShare = Workers.available() > 1 && comments == null;
  }

  private OperationPrinter(
      AliasNames aliases, PrintOptions options, PrintTarget target, ValueNames names) {
    this.aliases = aliases;
    this.options = options;
    this.target = target;
    this.names = names;
    attributes = new AttributePrinter(aliases, options);
  }

  /** Prints a whole file: aliases, the module, resources. */
  void file(IrFile file) {
    var sections = new FileSections(attributes, aliases, file.external(), options);
    sections.before(out);
    operation(file.module());
    out.append('\n');
    sections.after(out);
    PrintTarget.write(part());
  }

  /** What is printed since the last time. */
  private PrintTarget.Part part() {
    var part = target.part(out);
    out.setLength(0);
    return part;
  }

  /** Hands on what is printed, so that a large file is not held as text. */
  private void flush() {
    if (mayFlush && out.length() >= FLUSH_AT) {
      PrintTarget.write(part());
    }
  }

  // Operations.

  private void operation(Operation op) {
    if (op.resultCount() > 0) {
      names.appendResults(out, op);
      out.append(" = ");
    }
    var outer = names;
    names = names.inside(op);
    if (options.generic() || !custom(op)) {
      generic(op, outer);
    }
    names = outer;
    if (options.debugInfo()) {
      out.append(' ');
      attributes.operationLocation(out, op.location());
    }
    if (comments != null) {
      out.append(comments.of(op));
    }
  }

  private boolean custom(Operation op) {
    var spec = op.spec();
    if (spec.assembly().isPresent()) {
      printName(op);
      assemble(op, spec);
      return true;
    }
    if (spec.format().isPresent()) {
      var format = formats.computeIfAbsent(spec, AssemblyFormat::of);
      printName(op);
      new FormatPrinter(op, this).print(format);
      return true;
    }
    return false;
  }

  /** As MLIR: modules imply the dialect builtin, functions the dialect func. */
  private void printName(Operation op) {
    var parent = op.parentOp();
    var implied =
        parent == null
            ? "builtin"
            : parent instanceof IsolatedFromAbove ? parent.dialectName() : "";
    boolean elided =
        op.dialectName().equals(implied) && (implied.equals("builtin") || implied.equals("func"));
    out.append(elided ? op.name().substring(implied.length() + 1) : op.name());
  }

  /** The declaration of an operation made its class, so the cast holds. */
  @SuppressWarnings("unchecked")
  private <T extends Operation> void assemble(Operation op, OpSpec<T> spec) {
    spec.assembly().ifPresent(a -> a.print((T) op, this));
  }

  private static String quotedName(OpSpec<?> spec) {
    return StringAttr.quote(spec.name());
  }

  private void generic(Operation op, ValueNames outer) {
    out.append(quotedNames.computeIfAbsent(op.spec(), OperationPrinter::quotedName)).append('(');
    for (int i = 0; i < op.operandCount(); i++) {
      out.append(i > 0 ? ", " : "");
      outer.appendValue(out, op.operand(i));
    }
    out.append(')');
    if (!op.successors().isEmpty()) {
      out.append('[');
      for (int i = 0; i < op.successors().size(); i++) {
        out.append(i > 0 ? ", " : "");
        outer.appendBlock(out, op.successors().get(i));
      }
      out.append(']');
    }
    if (!op.properties().isEmpty()
        || op instanceof UnregisteredOp u && u.propertiesText() == PropertiesText.EMPTY) {
      out.append(" <");
      attributes.properties(out, op.properties());
      out.append('>');
    }
    if (!op.regions().isEmpty()) {
      out.append(" (");
      for (int i = 0; i < op.regions().size(); i++) {
        out.append(i > 0 ? ", " : "");
        region(op.region(i), true, true, true);
      }
      out.append(')');
    }
    if (!op.attributes().isEmpty()) {
      out.append(' ');
      attributes.dictionary(out, op.attributes().entries());
    }
    out.append(" : (");
    for (int i = 0; i < op.operandCount(); i++) {
      out.append(i > 0 ? ", " : "");
      attributes.type(out, op.operand(i).type());
    }
    out.append(") -> ");
    attributes.results(out, op);
  }

  // Regions and blocks.

  private void region(
      Region region, boolean entryArguments, boolean terminator, boolean emptyEntry) {
    if (options.has(PrintFeature.SKIP_REGIONS)) {
      out.append("{...}");
      return;
    }
    out.append("{\n");
    @Nullable Predecessors predecessors = null;
    boolean entry = true;
    for (var block : region.blocks()) {
      boolean header =
          !entry
              || emptyEntry && block.isEmpty()
              || entryArguments && !block.arguments().isEmpty();
      if (header) {
        if (predecessors == null) {
          predecessors = new Predecessors(region, names);
        }
        indent();
        header(block, entry, predecessors);
      }
      boolean last = terminator || region.blocks().size() > 1;
      indent += INDENT;
      argumentComments(block);
      operations(block, last);
      indent -= INDENT;
      entry = false;
    }
    indent();
    out.append('}');
  }

  private void argumentComments(Block block) {
    if (comments != null) {
      for (var argument : block.arguments()) {
        indent();
        out.append("// ");
        names.appendValue(out, argument);
        out.append(comments.of(argument)).append('\n');
      }
    }
  }

  private void operations(Block block, boolean last) {
    var first = block.firstOp().orElse(null);
    if (mayShare && first != null && block.terminator().positionInBlock() >= MANY) {
      shared(first, last);
    } else {
      operations(first, Integer.MAX_VALUE, last);
    }
  }

  private void operations(@Nullable Operation first, int most, boolean last) {
    int n = 0;
    for (var op = first; op != null && n < most; op = op.next()) {
      if (last || op.next() != null || !hidden(op)) {
        indent();
        operation(op);
        out.append('\n');
        flush();
      }
      n++;
    }
  }

  /** Prints all operations of a block with several threads. */
  private void shared(Operation first, boolean last) {
    PrintTarget.write(part());
    var starts = new ArrayList<Operation>();
    int n = 0;
    for (var op = first; op != null; op = op.next()) {
      if (n++ % PIECE == 0) {
        starts.add(op);
      }
    }
    Workers.<Piece>inOrder(
        Workers.available(),
        starts.size(),
        () -> {
          var printer = new OperationPrinter(aliases, options, target, names.shared());
          printer.mayFlush = false;
          printer.indent = indent;
          return i -> printer.piece(starts.get(i), last);
        },
        piece -> {
          PrintTarget.write(piece.text);
          attributes.resources().addAll(piece.resources);
        });
  }

  private Piece piece(Operation first, boolean last) {
    operations(first, PIECE, last);
    return new Piece(part(), attributes.takeResources());
  }

  private static boolean hidden(Operation last) {
    return last instanceof Terminator;
  }

  private void header(Block block, boolean entry, Predecessors predecessors) {
    names.appendBlock(out, block);
    if (!block.arguments().isEmpty()) {
      out.append('(');
      for (int i = 0; i < block.arguments().size(); i++) {
        out.append(i > 0 ? ", " : "");
        argument(block.argument(i), DictAttr.EMPTY);
      }
      out.append(')');
    }
    out.append(':');
    predecessors.comment(out, block, entry);
    out.append('\n');
  }

  private void indent() {
    out.repeat(' ', indent);
  }

  // What custom assembly calls.

  @Override
  public AsmPrinter newLine() {
    out.append('\n');
    indent();
    return this;
  }

  @Override
  public AsmPrinter text(String text) {
    out.append(text);
    return this;
  }

  @Override
  public AsmPrinter value(Value value) {
    names.appendValue(out, value);
    return this;
  }

  @Override
  public AsmPrinter values(Collection<? extends Value> values) {
    boolean more = false;
    for (var v : values) {
      out.append(more ? ", " : "");
      value(v);
      more = true;
    }
    return this;
  }

  @Override
  public AsmPrinter type(Type type) {
    attributes.type(out, type);
    return this;
  }

  @Override
  public AsmPrinter types(Collection<? extends Type> types) {
    attributes.types(out, types);
    return this;
  }

  @Override
  public AsmPrinter functionType(
      Collection<? extends Type> inputs, Collection<? extends Type> results) {
    attributes.functionType(out, inputs, results);
    return this;
  }

  @Override
  public AsmPrinter arrowTypes(Collection<? extends Type> types) {
    if (!types.isEmpty()) {
      out.append(" -> ");
      attributes.resultTypes(out, types);
    }
    return this;
  }

  @Override
  public AsmPrinter attribute(Attribute attribute) {
    attributes.attribute(out, attribute);
    return this;
  }

  @Override
  public AsmPrinter attributeWithoutType(Attribute attribute) {
    attributes.attributeWithoutType(out, attribute);
    return this;
  }

  @Override
  public AsmPrinter string(String text) {
    out.append(StringAttr.quote(text));
    return this;
  }

  @Override
  public AsmPrinter symbol(String name) {
    out.append(SymbolRefAttr.text(name));
    return this;
  }

  @Override
  public AsmPrinter successor(Block block) {
    names.appendBlock(out, block);
    return this;
  }

  @Override
  public AsmPrinter argument(BlockArgument argument, DictAttr dictionary) {
    names.appendValue(out, argument);
    out.append(": ");
    attributes.type(out, argument.type());
    if (!dictionary.isEmpty()) {
      out.append(' ');
      attributes.dictionary(out, dictionary.entries());
    }
    if (options.debugInfo()) {
      out.append(' ');
      attributes.argumentLocation(out, argument.location());
    }
    return this;
  }

  @Override
  public AsmPrinter attrDict(Operation op, Set<String> elided) {
    return attrDict(op, elided, " ");
  }

  @Override
  public AsmPrinter attrDictWithKeyword(Operation op, Set<String> elided) {
    return attrDict(op, elided, " attributes ");
  }

  private AsmPrinter attrDict(Operation op, Set<String> elided, String before) {
    var shown = new ArrayList<NamedAttr>();
    for (var e : op.properties().entries()) {
      if (!elided.contains(e.name()) && !isImplied(op.spec(), e)) {
        shown.add(e);
      }
    }
    for (var e : op.attributes().entries()) {
      if (!elided.contains(e.name())) {
        shown.add(e);
      }
    }
    if (!shown.isEmpty()) {
      shown.sort(Comparator.comparing(NamedAttr::name));
      out.append(before);
      attributes.dictionary(out, shown);
    }
    return this;
  }

  /** Whether reading the text without the property gives it the same value. */
  private static boolean isImplied(OpSpec<?> spec, NamedAttr property) {
    return property.name().equals(OpSpec.OPERAND_SEGMENTS)
        || property.name().equals(OpSpec.RESULT_SEGMENTS)
        || spec.properties().stream()
            .anyMatch(
                p ->
                    p.name().equals(property.name())
                        && p.fallback() != null
                        && p.fallback().equals(property.value()));
  }

  @Override
  public AsmPrinter region(Region region, boolean entryArguments, boolean terminator) {
    region(region, entryArguments, terminator, false);
    return this;
  }
}
