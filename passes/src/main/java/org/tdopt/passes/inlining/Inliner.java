package org.tdopt.passes.inlining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.analysis.CallSites;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Terminator;

/** Inlines calls, one strongly connected component of the call graph after another. */
final class Inliner {
  /** A call, what holds it and what it runs, and by which inlining it came there. */
  private record Call(Operation op, Operation caller, Operation callee, @Nullable Origin origin) {}

  /** A body that was inlined, and by which inlining its call came there. */
  private record Origin(Operation callee, @Nullable Origin before) {
    boolean includes(Operation other) {
      for (@Nullable Origin o = this; o != null; o = o.before) {
        if (o.callee == other) {
          return true;
        }
      }
      return false;
    }
  }

  private final InlinePass options;
  private final PassContext context;
  private final CallGraph graph;
  private final SymbolUseCounts uses;
  private final CalleeLookup lookup;
  private final Set<Operation> dead = new LinkedHashSet<>();
  private Consumer<Operation> simplify = _ -> {};

  Inliner(Operation root, InlinePass options, PassContext context) {
    this.options = options;
    this.context = context;
    graph = new CallGraph(root, new CallSites(root));
    uses = new SymbolUseCounts(root, graph);
    lookup = new CalleeLookup(root);
  }

  void simplifyWith(Consumer<Operation> pipeline) {
    simplify = pipeline;
  }

  void run() {
    for (var component : graph.componentsBottomUp()) {
      inlineWithin(component);
      if (context.failed()) {
        return;
      }
    }
    for (var callable : dead) {
      callable.erase();
      context.count(InlinePass.ERASED);
    }
  }

  private void inlineWithin(List<Operation> component) {
    int iteration = 0;
    do {
      for (var callable : component) {
        if (callable instanceof IsolatedFromAbove && !dead.contains(callable)) {
          simplify.accept(callable);
          uses.recount(callable, graph);
        }
      }
    } while (inlineCalls(component) && ++iteration < options.maxIterations());
  }

  /** Whether any call in the component was inlined. */
  private boolean inlineCalls(List<Operation> component) {
    var calls = new ArrayList<Call>();
    for (var callable : component) {
      if (dead.contains(callable)) {
        continue;
      }
      if (uses.isDead(callable)) {
        dead.add(callable);
      } else {
        collect(callable.regions(), callable, null, calls);
      }
    }
    boolean any = false;
    for (int i = 0; i < calls.size(); i++) {
      var call = calls.get(i);
      if (!dead.contains(call.caller) && mayInline(call)) {
        inline(call, calls);
        any = true;
      }
    }
    return any;
  }

  private void inline(Call call, List<Call> calls) {
    var body = ((CallableLike) call.callee).callableRegion();
    boolean last = uses.isOnlyUse(call.callee);
    var previous = call.op.previous();
    var next = call.op.next();
    var block = Objects.requireNonNull(call.op.block());
    CallInlining.inline(call.op, body, !last);
    call.op.erase();
    context.count(InlinePass.INLINED);
    var origin = new Origin(call.callee, call.origin);
    collectBetween(block, previous, next, call.caller, origin, calls);
    if (last) {
      dead.add(call.callee);
      uses.forget(call.callee);
    }
    uses.recount(call.caller, graph);
  }

  /** Finds the calls that stand where a call stood between {@code previous} and {@code next}. */
  private void collectBetween(
      Block block,
      @Nullable Operation previous,
      @Nullable Operation next,
      Operation caller,
      Origin origin,
      List<Call> calls) {
    var region = Objects.requireNonNull(block.region());
    var inlined = new ArrayList<Operation>();
    boolean inside = false;
    for (var b : region.blocks()) {
      var from = b == block ? previous == null ? b.firstOp().orElse(null) : previous.next() : null;
      if (b == block) {
        inside = true;
      } else if (inside) {
        from = b.firstOp().orElse(null);
      }
      for (var op = from; inside && op != null; op = op.next()) {
        if (op == next) {
          collectFrom(inlined, caller, origin, calls);
          return;
        }
        inlined.add(op);
      }
    }
    collectFrom(inlined, caller, origin, calls);
  }

  private void collectFrom(
      List<Operation> ops, Operation caller, @Nullable Origin origin, List<Call> calls) {
    for (var op : ops) {
      collect(op, caller, origin, calls);
    }
  }

  /** Finds the calls in regions, those of later blocks first. */
  private void collect(
      List<Region> regions, Operation caller, @Nullable Origin origin, List<Call> calls) {
    for (var region : regions) {
      for (var block : region.blocks().reversed()) {
        for (var op : block) {
          collect(op, caller, origin, calls);
        }
      }
    }
  }

  private void collect(
      Operation op, Operation caller, @Nullable Origin origin, List<Call> calls) {
    if (op instanceof CallLike call) {
      lookup
          .callee(op, call)
          .filter(graph::isNode)
          .ifPresent(callee -> calls.add(new Call(op, caller, callee, origin)));
    } else if (!graph.isNode(op)) {
      collect(op.regions(), caller, origin, calls);
    }
  }

  private boolean mayInline(Call call) {
    var callee = (CallableLike) call.callee;
    var body = callee.callableRegion();
    var home = Objects.requireNonNull(Objects.requireNonNull(call.op.block()).region());
    return !(call.op instanceof Terminator)
        && (call.origin == null || !call.origin.includes(call.callee))
        && !graph.calls(call.callee, call.callee)
        && !graph.calls(call.callee, call.caller)
        && !body.isAncestorOf(home)
        && !dead.contains(call.callee)
        && ((CallLike) call.op).mayBeInlined()
        && callee.mayBeInlined()
        && (body.blocks().size() == 1 || mayHoldBlocks(home, call.callee))
        && isWorthwhile(call)
        && call.callee.collect(UnregisteredOp.class).isEmpty();
  }

  /** Whether the region of a call may get several blocks: it is one of an operation like the callee. */
  private static boolean mayHoldBlocks(Region home, Operation callee) {
    var parent = home.parentOp();
    return parent != null && parent.name().equals(callee.name());
  }

  private boolean isWorthwhile(Call call) {
    if (options.inliningThreshold() >= InlinePass.NO_THRESHOLD) {
      return true;
    }
    long callerOps = call.caller.collect(Operation.class).size() - 1L;
    long calleeOps = call.callee.collect(Operation.class).size() - 1L;
    return options.inliningThreshold() > 0
        && (callerOps == 0 || calleeOps * 100 / callerOps <= options.inliningThreshold());
  }
}
