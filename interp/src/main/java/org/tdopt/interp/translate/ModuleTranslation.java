package org.tdopt.interp.translate;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.interp.InterpreterOptions;
import org.tdopt.interp.memory.Machine;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.memory.MemoryConfiguration;
import org.tdopt.interp.memory.Site;
import org.tdopt.interp.memory.Sites;
import org.tdopt.interp.node.SlotKind;
import org.tdopt.interp.plan.FunctionPlan;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.type.MemRefType;

/** One module with its machine, what its symbols hold, and the functions called so far. */
public final class ModuleTranslation {
  private final Operation module;
  private final InterpreterOptions options;
  private final TranslatorTable table;
  private final Sites sites = new Sites();
  private final Machine machine;
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, FunctionPlan> functions = new HashMap<>();
  private final Map<Operation, Optional<Object>> constants = new IdentityHashMap<>();
  private final boolean cluster;

  /**
   * Allocates and initialises what the module's symbols hold.
   *
   * @throws DiagnosticException if a symbol's value cannot be represented
   */
  public ModuleTranslation(Operation module, InterpreterOptions options, TranslatorTable table) {
    this.module = module;
    this.options = options;
    this.table = table;
    var layout = MemoryLayout.of(module);
    cluster = contains(module);
    var configuration =
        new MemoryConfiguration(
            options.checks(), cluster, layout.granuleShift(), layout.plannedBytes());
    machine = new Machine(configuration, sites, cluster ? options.cores() : 1);
    for (var block : module.region(0).blocks()) {
      for (var op : block) {
        if (op instanceof Symbol symbol) {
          table.state(op).ifPresent(t -> states.put(symbol.symbolName(), t.translate(op, this)));
        }
      }
    }
    machine.keepBuffers();
  }

  private boolean contains(Operation op) {
    if (table.isPerCore(op)) {
      return true;
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          if (contains(inner)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  public TranslatorTable table() {
    return table;
  }

  public InterpreterOptions options() {
    return options;
  }

  public Machine machine() {
    return machine;
  }

  public MemoryConfiguration memory() {
    return machine.configuration();
  }

  /** Whether the module runs on all cores of a cluster. */
  public boolean isCluster() {
    return cluster;
  }

  /** A new number for an operation that accesses memory. */
  public Site site(Operation op) {
    return sites.of(op);
  }

  /** What every symbol with state holds, in the order of the module. */
  public Map<String, State> states() {
    return Collections.unmodifiableMap(states);
  }

  /**
   * What a symbol holds.
   *
   * @throws DiagnosticException if there is no such symbol
   */
  public State state(String symbol, Operation user) {
    var state = states.get(symbol);
    if (state == null) {
      throw new DiagnosticException(
          user.location(), "'" + user.name() + "' refers to @" + symbol + ", which holds no value");
    }
    return state;
  }

  /** The function of that name; empty if there is none with a body. */
  public Optional<FuncOp> function(String name) {
    return SymbolTables.lookupIn(module, name)
        .filter(FuncOp.class::isInstance)
        .map(FuncOp.class::cast)
        .filter(f -> !f.isDeclaration());
  }

  /** The executable form of a function. */
  public FunctionPlan plan(FuncOp function) {
    var known = functions.get(function.symbolName());
    if (known == null) {
      known = PlanBuilder.plan(function, this);
      functions.put(function.symbolName(), known);
    }
    return known;
  }

  /**
   * Allocates the buffer that an operation declares or asks for, at its planned offset if it has
   * one.
   *
   * @param name how messages call the buffer
   * @param sizes extents, which replace those of {@code type}
   */
  public MemRef allocate(Operation op, String name, MemRefType type, int[] sizes) {
    return machine.allocate(name, op.location(), type, sizes, MemoryLayout.offset(op));
  }

  /** The boxed value of an operation that is a scalar constant. */
  public Optional<Object> scalarConstant(Operation op) {
    return constants.computeIfAbsent(op, ModuleTranslation::constant);
  }

  private static Optional<Object> constant(Operation op) {
    if (!(op instanceof ConstantLike c)) {
      return Optional.empty();
    }
    return SlotKind.of(op.result(0).type()).flatMap(kind -> boxed(c.value(), kind));
  }

  private static Optional<Object> boxed(Attribute value, SlotKind kind) {
    return switch (value) {
      case FloatAttr f when kind == SlotKind.FLOAT -> Optional.of((float) f.value());
      case FloatAttr f when kind == SlotKind.DOUBLE -> Optional.of(f.value());
      case IntegerAttr i when kind == SlotKind.LONG -> Optional.of(i.value().longValue());
      case BoolAttr b when kind == SlotKind.LONG -> Optional.of(b.value() ? 1L : 0L);
      default -> Optional.empty();
    };
  }

  /** What tools call the compiled code of an operation. */
  public String unitName(Operation op) {
    return op.name() + op.location().position().map(p -> "@" + p.line()).orElse("");
  }
}
