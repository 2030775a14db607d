package org.tdopt.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.Arity;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.NoTerminator;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.SymbolTable;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.Type;

/**
 * Checks operations and everything inside them: slots, structure, symbols, dominance, and what each
 * kind of operation requires itself. Errors are reported in program order. Where slots are at fault,
 * nothing else is checked, for the other checks rely on the slots of neighbouring operations.
 */
public final class IrVerifier {
  /** From this many operations on, a block is worth several threads. */
  private static final int MANY = 1024;

  private static final int PIECE = 64;

  private final DiagnosticSink sink;
  private final Verifier leafVerifier;
  private final Dominance dominance = new Dominance();

  /** Whether other threads may take a part of the work. */
  private final boolean mayShare;

  private boolean failed;

  /** Whether a value may be used across the border of an operation that is isolated from above. */
  private boolean crossing;

  private IrVerifier(DiagnosticSink sink, boolean mayShare) {
    this.sink = sink;
    this.mayShare = mayShare;
    leafVerifier = new Verifier(sink);
  }

  /** Whether {@code root} is valid; each fault is reported. */
  public static boolean verify(Operation root, DiagnosticSink sink) {
    var verifier = new IrVerifier(sink, Workers.available() > 1);
    verifier.allSlots(root);
    if (verifier.failed) {
      return false;
    }
    verifier.operation(root);
    if (!verifier.failed) {
      verifier.dominance(root);
    }
    return !verifier.failed;
  }

  /** Something to check of an operation in a block. */
  private interface Check {
    void run(IrVerifier verifier, Operation op);
  }

  /** Checks each operation of the block, with several threads if there are many. */
  private void each(Block block, Check check) {
    var first = block.first();
    if (first == null) {
      return;
    }
    if (!mayShare || block.terminator().positionInBlock() < MANY) {
      for (var op = first; op != null; op = op.next()) {
        check.run(this, op);
      }
      return;
    }
    var starts = new ArrayList<Operation>();
    int i = 0;
    for (var op = first; op != null; op = op.next()) {
      if (i++ % PIECE == 0) {
        starts.add(op);
      }
    }
    Workers.<IrVerifier>inOrder(
        Workers.available(),
        starts.size(),
        () ->
            piece -> {
              var verifier = new IrVerifier(new Diagnostics(), false);
              verifier.crossing = crossing;
              Operation op = starts.get(piece);
              for (int n = 0; n < PIECE && op != null; n++) {
                check.run(verifier, op);
                op = op.next();
              }
              return verifier;
            },
        this::takeOver);
  }

  private void takeOver(IrVerifier piece) {
    failed |= piece.failed;
    crossing |= piece.crossing;
    if (piece.sink instanceof Diagnostics found) {
      found.reported().forEach(sink::report);
    }
  }

  private void dominance(Operation root) {
    for (var region : root.regions()) {
      for (var block : region.blocks()) {
        each(block, (v, op) -> v.failed |= !v.dominance.isValid(op, v.sink));
      }
    }
  }

  private void allSlots(Operation op) {
    if (op.spec().isRegistered()) {
      leafVerifier.begin(op);
      slots(op, leafVerifier);
      failed |= leafVerifier.failed();
    }
    crossing |= mayCross(op);
    if (op.regions().isEmpty()) {
      return;
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        each(block, IrVerifier::allSlots);
      }
    }
  }

  private void operation(Operation op) {
    var v = op.regions().isEmpty() ? leafVerifier : new Verifier(sink);
    v.begin(op);
    structure(op, v);
    if (!op.regions().isEmpty()) {
      inside(op);
    }
    if (!v.failed()) {
      op.verify(v);
    }
    failed |= v.failed();
  }

  private void inside(Operation op) {
    if (op instanceof SymbolTable) {
      symbols(op);
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        each(block, IrVerifier::operation);
      }
    }
  }

  /** Whether an operand comes from outside an operation that is isolated; false if surely not. */
  private static boolean mayCross(Operation user) {
    for (int i = 0; i < user.operandCount(); i++) {
      var home = user.operand(i).parentBlock();
      if (home != user.block() && home != null && mayCross(user, home)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayCross(Operation user, Block home) {
    for (var op = user; op.block() != null && op.block().region() != home.region(); ) {
      var up = op.parentOp();
      if (up == null || up instanceof IsolatedFromAbove) {
        return true;
      }
      op = up;
    }
    return false;
  }

  private static void slots(Operation op, Verifier v) {
    var spec = op.spec();
    operands(op, v);
    results(op, v);
    var properties = spec.properties();
    for (int i = 0; i < properties.size(); i++) {
      property(op, v, properties.get(i));
    }
    var regions = op.regions();
    var regionSlots = spec.regions();
    if (regions.size() != regionSlots.size()) {
      v.error("needs %d regions, has %d", regionSlots.size(), regions.size());
    }
    for (int i = 0; i < Math.min(regions.size(), regionSlots.size()); i++) {
      if (regionSlots.get(i).singleBlock() && regions.get(i).blocks().size() != 1) {
        v.error(
            "region '%s' needs exactly one block, has %d",
            regionSlots.get(i).name(),
            regions.get(i).blocks().size());
      }
    }
    var slots = spec.successors();
    boolean open = !slots.isEmpty() && slots.getLast().isVariadic();
    int needed = open ? slots.size() - 1 : slots.size();
    if (op.successors().size() < needed || !open && op.successors().size() > needed) {
      v.error(
          "needs %s%d successors, has %d",
          open ? "at least " : "",
          needed,
          op.successors().size());
    }
  }

  private static void operands(Operation op, Verifier v) {
    var spec = op.spec();
    var slots = spec.operands();
    if (spec.hasFixedOperands() && op.operandCount() == slots.size()) {
      for (int i = 0; i < slots.size(); i++) {
        type(v, "operand", i, slots.get(i).constraint(), op.operand(i).type());
      }
    } else if (counts(op, v, "operand", op.operandCount(), slots.size(),
        i -> slots.get(i).arity(), spec.hasOperandSegments(), OpSpec.OPERAND_SEGMENTS)) {
      for (int s = 0; s < slots.size(); s++) {
        var range = spec.operandRange(op, s);
        for (int i = range.start(); i < range.end(); i++) {
          type(v, "operand", i, slots.get(s).constraint(), op.operand(i).type());
        }
      }
    }
  }

  private static void results(Operation op, Verifier v) {
    var spec = op.spec();
    var slots = spec.results();
    if (spec.hasFixedResults() && op.resultCount() == slots.size()) {
      for (int i = 0; i < slots.size(); i++) {
        type(v, "result", i, slots.get(i).constraint(), op.result(i).type());
      }
    } else if (counts(op, v, "result", op.resultCount(), slots.size(),
        i -> slots.get(i).arity(), spec.hasResultSegments(), OpSpec.RESULT_SEGMENTS)) {
      for (int s = 0; s < slots.size(); s++) {
        var range = spec.resultRange(op, s);
        for (int i = range.start(); i < range.end(); i++) {
          type(v, "result", i, slots.get(s).constraint(), op.result(i).type());
        }
      }
    }
  }

  private static void type(
      Verifier v, String what, int i, TypeConstraint constraint, Type type) {
    if (!constraint.accepts(type)) {
      v.error("%s #%d must be %s, but got '%s'", what, i, constraint.description(), type);
    }
  }

  private static boolean counts(
      Operation op,
      Verifier v,
      String what,
      int actual,
      int slots,
      IntFunction<Arity> arity,
      boolean segmented,
      String property) {
    if (!segmented) {
      int needed = 0;
      boolean more = false;
      boolean optional = false;
      for (int i = 0; i < slots; i++) {
        switch (arity.apply(i)) {
          case ONE -> needed++;
          case OPTIONAL -> optional = true;
          case VARIADIC -> more = true;
        }
      }
      boolean fits =
          actual == needed || more && actual > needed || optional && actual == needed + 1;
      if (!fits) {
        v.error("needs %s%d %ss, has %d", more ? "at least " : "", needed, what, actual);
      }
      return fits;
    }
    var sizes = op.properties().get(property, DenseArrayAttr.class);
    if (!v.check(sizes.isPresent(), "needs the property '%s'", property)) {
      return false;
    }
    var list = sizes.get().toLongs();
    if (!v.check(
        list.length == slots, "'%s' needs %d entries, has %d", property, slots, list.length)) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < slots; i++) {
      boolean fits =
          switch (arity.apply(i)) {
            case ONE -> list[i] == 1;
            case OPTIONAL -> list[i] == 0 || list[i] == 1;
            case VARIADIC -> list[i] >= 0;
          };
      if (!v.check(fits, "entry %d of '%s' cannot be %d", i, property, list[i])) {
        return false;
      }
      sum += list[i];
    }
    return v.check(
        sum == actual, "'%s' adds up to %d, but there are %d %ss", property, sum, actual, what);
  }

  private static void property(Operation op, Verifier v, PropertySlot<?> slot) {
    var value = op.properties().get(slot.name());
    if (value == null) {
      if (slot.required()) {
        v.error("needs the property '%s'", slot.name());
      }
    } else if (!slot.kind().isInstance(value)) {
      v.error(
          "property '%s' must be a %s, but got %s",
          slot.name(),
          slot.kind().getSimpleName().replace("Attr", "").toLowerCase(Locale.ROOT),
          value);
    }
  }

  private void structure(Operation op, Verifier v) {
    if (op instanceof Terminator) {
      v.check(op.block() == null || op.next() == null, "must be the last operation of its block");
    }
    if (!op.successors().isEmpty()) {
      for (var successor : op.successors()) {
        v.check(
            op.block() != null && successor.region() == op.block().region(),
            "has a successor in another region");
      }
    }
    if (!op.regions().isEmpty() && op.spec().isRegistered() && !(op instanceof NoTerminator)) {
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          var last = block.lastOp();
          v.check(
              last.isPresent()
                  && (last.get() instanceof Terminator || !last.get().spec().isRegistered()),
              "has a block that does not end in a terminator");
        }
      }
    }
    if (crossing && op instanceof IsolatedFromAbove) {
      isolation(op, v);
    }
  }

  private static void isolation(Operation op, Verifier v) {
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var child : block) {
          child.walk(
              inner -> {
                for (var value : inner.operands()) {
                  var definition = value.parentBlock();
                  var home = definition == null ? null : definition.region();
                  if (home != null && !region.isAncestorOf(home)) {
                    v.error(
                        "is isolated from above, but '%s' inside it uses a value from outside",
                        inner.name());
                  }
                }
              });
        }
      }
    }
  }

  private void symbols(Operation table) {
    for (var region : table.regions()) {
      var seen = new HashMap<String, Operation>();
      for (var block : region.blocks()) {
        for (var op : block) {
          if (op instanceof Symbol s) {
            var first = seen.putIfAbsent(s.symbolName(), op);
            if (first != null) {
              failed = true;
              sink.report(
                  Diagnostic.error(
                          op.location(), "redefinition of symbol '" + s.symbolName() + "'")
                      .note(first.location(), "see the existing definition here"));
            }
          }
        }
      }
    }
  }

  /** The faults of {@code root}, as a list. */
  public static List<Diagnostic> faults(Operation root) {
    var found = new Diagnostics();
    verify(root, found);
    return found.reported();
  }
}
