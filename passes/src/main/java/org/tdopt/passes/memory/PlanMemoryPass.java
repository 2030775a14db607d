package org.tdopt.passes.memory;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.passes.memory.BufferLifetimes.Lifetime;

/**
 * Gives every allocation a place in its memory space: the attribute {@link #OFFSET}. Buffers that
 * are never in use at the same time may share memory. The function gets the bytes that each space
 * needs as the attributes {@code tdopt.peak_l1} and {@code tdopt.peak_l2}. An earlier plan is
 * replaced. In a program for several cores, barriers are inserted where the buffers do not fit
 * otherwise.
 */
@PassInfo(name = "plan-memory", summary = "give buffers places in their memory spaces")
public record PlanMemoryPass(
    @Option(doc = "bytes of L1 for buffers, stacks not included", defaultValue = "253952")
        long l1Bytes,
    @Option(doc = "bytes of L2 for buffers; no limit if absent") OptionalLong l2Bytes)
    implements Pass<FuncOp> {
  /** The attribute of an allocation: bytes from the base of its space's region for buffers. */
  public static final String OFFSET = "tdopt.offset";

  private static final String PEAK = "tdopt.peak_";
  private static final List<String> SPACES = List.of("L1", "L2");
  private static final int NAMED_BUFFERS = 5;
  private static final Statistic BUFFERS = Statistic.of("buffers", "buffers that got a place");
  private static final Statistic SHARED =
      Statistic.of("shared-bytes", "bytes saved by buffers that share memory");

  private static final Statistic BARRIERS =
      Statistic.of("barriers", "barriers inserted so that buffers can share memory");

  @Override
  public void run(FuncOp func, PassContext cx) {
    var spaces = new TreeSet<>(SPACES);
    for (var alloc : func.collect(AllocOp.class)) {
      if (!alloc.type().shape().isStatic()) {
        cx.error(
            alloc, "has the type '%s', but only static shapes can be planned", alloc.type());
        return;
      }
      if (!StorageSize.isStored(alloc.type().elementType())) {
        cx.error(alloc, "has the type '%s', whose elements have no size in memory", alloc.type());
        return;
      }
      spaces.add(alloc.type().space());
    }
    for (var space : spaces) {
      var capacity = capacity(space);
      if (capacity.isPresent()) {
        cx.count(BARRIERS, SharingBarriers.insertIfNeeded(func, space, capacity.getAsLong()));
      }
      plan(func, space, BufferLifetimes.of(func).in(space), cx);
    }
  }

  private OptionalLong capacity(String space) {
    return switch (space) {
      case "L1" -> OptionalLong.of(l1Bytes);
      case "L2" -> l2Bytes;
      default -> OptionalLong.empty();
    };
  }

  private void plan(FuncOp func, String space, List<Lifetime> lifetimes, PassContext cx) {
    var plan = MemoryPlan.of(lifetimes);
    var capacity = capacity(space);
    if (capacity.isPresent() && plan.bytes() > capacity.getAsLong()) {
      reportOverflow(func, space, plan, capacity.getAsLong(), lifetimes, cx);
      return;
    }
    long total = 0;
    for (var place : plan.places()) {
      place.buffer().setAttribute(OFFSET, IntegerAttr.i64(place.offset()));
      total += place.lifetime().bytes();
      cx.count(BUFFERS);
    }
    cx.count(SHARED, Math.max(0, total - plan.bytes()));
    func.setAttribute(PEAK + space.toLowerCase(Locale.ROOT), IntegerAttr.i64(plan.bytes()));
  }

  private static void reportOverflow(
      FuncOp func,
      String space,
      MemoryPlan plan,
      long capacity,
      List<Lifetime> lifetimes,
      PassContext cx) {
    var error =
        Diagnostic.error(
            func.location(),
            "the buffers of @%s need %d bytes of %s, but %d are available"
                .formatted(func.symbolName(), plan.bytes(), space, capacity));
    var crowd = MemoryPlan.crowd(lifetimes);
    for (var lifetime : crowd.subList(0, Math.min(NAMED_BUFFERS, crowd.size()))) {
      error =
          error.note(
              lifetime.buffer().location(),
              "%s takes %d bytes at the fullest point"
                  .formatted(lifetime.buffer().type(), lifetime.bytes()));
    }
    cx.report(error);
  }
}
