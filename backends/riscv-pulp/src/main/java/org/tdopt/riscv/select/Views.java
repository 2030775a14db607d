package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CastOp;
import org.tdopt.dialects.memref.CollapseShapeOp;
import org.tdopt.dialects.memref.ExpandShapeOp;
import org.tdopt.dialects.memref.GetGlobalOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Follows buffers through views to addresses. */
final class Views {
  private final IndexForms forms;
  private final BufferPlacement placement;
  private final Map<Value, View> views = new HashMap<>();
  private final Map<Operation, Integer> allocationRegions;
  private final Map<String, Integer> globalRegions = new HashMap<>();
  private int nextRegion;

  Views(FuncOp function, IndexForms forms, BufferPlacement placement) {
    this.forms = forms;
    this.placement = placement;
    allocationRegions = new HashMap<>();
    numberAllocations(function);
  }

  /**
   * The view that a memref value is.
   *
   * @throws DiagnosticException if the address cannot be expressed
   */
  View of(Value memref) {
    var known = views.get(memref);
    if (known == null) {
      known = compute(memref);
      views.put(memref, known);
    }
    return known;
  }

  private View compute(Value memref) {
    return switch (memref) {
      case OpResult r -> ofResult(r);
      case BlockArgument a -> ofArgument(a);
    };
  }

  private View ofResult(OpResult result) {
    return switch (result.owner()) {
      case AllocOp alloc -> ofAllocation(alloc, result);
      case GetGlobalOp get -> ofGlobal(get, result);
      case SubViewOp sub -> ofSubView(sub);
      case CastOp cast -> of(cast.operand(0));
      case CollapseShapeOp collapse -> Reshapes.collapsed(of(collapse.src()), collapse);
      case ExpandShapeOp expand -> Reshapes.expanded(of(expand.src()), expand, forms);
      case ForOp loop when forms.tripCount(loop).orElse(-1) == 1 ->
          of(loop.yieldedValues().get(result.index()));
      default -> ofPointer(result, result.owner());
    };
  }

  private View ofArgument(BlockArgument argument) {
    var owner = argument.owner().parentOp();
    if (owner instanceof ForOp loop && forms.tripCount(loop).orElse(-1) == 1) {
      return of(loop.inits().get(argument.index() - 1));
    }
    if (owner instanceof FuncOp function) {
      var fixed = placement.fixedArgument(argument.index());
      return fixed.isPresent()
          ? rowMajor(argument, function, nextRegion++, LinearForm.of(fixed.get()))
          : rowMajor(argument, function, nextRegion++, LinearForm.of(forms.atom(argument)));
    }
    if (owner == null) {
      throw new IllegalStateException("a block argument belongs to no operation");
    }
    return ofPointer(argument, owner);
  }

  /** A buffer whose address is in a register; its type gives the strides. */
  private View ofPointer(Value memref, Operation owner) {
    return rowMajor(memref, owner, View.ANYWHERE, LinearForm.of(forms.atom(memref)));
  }

  private View ofAllocation(AllocOp alloc, Value memref) {
    var type = memref.type(MemRefType.class);
    var base = arena(alloc, type);
    return rowMajor(
        memref, alloc, allocationRegions.get(alloc), LinearForm.of(base + offset(alloc)));
  }

  private int arena(AllocOp alloc, MemRefType type) {
    return placement
        .arena(type.space())
        .orElseThrow(
            () ->
                new DiagnosticException(
                    alloc.location(),
                    "buffers in memory space '%s' have no place; known spaces: %s"
                        .formatted(type.space(), String.join(", ", placement.arenas().keySet()))));
  }

  private static long offset(AllocOp alloc) {
    return alloc
        .find(BufferPlacement.OFFSET)
        .filter(IntegerAttr.class::isInstance)
        .map(a -> ((IntegerAttr) a).longValue())
        .orElseThrow(
            () ->
                new DiagnosticException(
                    alloc.location(),
                    "'%s' has no attribute '%s'; run plan-memory first"
                        .formatted(alloc.name(), BufferPlacement.OFFSET)));
  }

  private View ofGlobal(GetGlobalOp get, Value memref) {
    var name = get.globalName().root();
    var address =
        placement
            .global(name)
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        get.location(), "global '%s' has no place in memory".formatted(name)));
    int region = globalRegions.computeIfAbsent(name, _ -> nextRegion++);
    return rowMajor(memref, get, region, LinearForm.of(address));
  }

  private View rowMajor(Value memref, Operation user, int region, LinearForm address) {
    var type = memref.type(MemRefType.class);
    int bytes = BufferPlacement.elementBytes(type.elementType(), user);
    var sizes = new ArrayList<LinearForm>();
    var strides = new ArrayList<LinearForm>();
    var elementStrides = type.strides();
    for (int i = 0; i < type.rank(); i++) {
      if (Shape.isDynamic(elementStrides[i]) || Shape.isDynamic(type.dim(i)) && i > 0) {
        throw new DiagnosticException(
            user.location(),
            "the strides of '%s' are not known where it is not a subview".formatted(type));
      }
      sizes.add(Shape.isDynamic(type.dim(i)) ? View.UNKNOWN_SIZE : LinearForm.of(type.dim(i)));
      strides.add(LinearForm.of(elementStrides[i] * bytes));
    }
    return new View(region, type.space(), address, sizes, strides, type.elementType());
  }

  /** {@code address + Σ offset · stride}, and each stride times the slice's own. */
  private View ofSubView(SubViewOp sub) {
    var source = of(sub.source());
    var slice = sub.slice();
    var dropped = sub.droppedDims();
    var address = source.address();
    var sizes = new ArrayList<LinearForm>();
    var strides = new ArrayList<LinearForm>();
    for (int i = 0; i < source.rank(); i++) {
      address = address.plus(product(form(slice.offsets().get(i)), source.strides().get(i), sub));
      if (!dropped[i]) {
        sizes.add(form(slice.sizes().get(i)));
        strides.add(product(form(slice.strides().get(i)), source.strides().get(i), sub));
      }
    }
    return new View(
        source.region(), source.space(), address, sizes, strides, source.elementType());
  }

  private LinearForm form(MixedIndex index) {
    return switch (index) {
      case MixedIndex.Static s -> LinearForm.of(s.value());
      case MixedIndex.Dynamic d -> forms.of(d.value());
    };
  }

  /**
   * The product of two forms of which one is constant.
   *
   * @throws DiagnosticException if none is
   */
  static LinearForm product(LinearForm a, LinearForm b, Operation user) {
    if (a.isConstant()) {
      return b.times(a.constant());
    }
    if (b.isConstant()) {
      return a.times(b.constant());
    }
    throw new DiagnosticException(
        user.location(),
        "'%s' multiplies two sizes that are not known at compile time".formatted(user.name()));
  }

  /** Allocations whose bytes overlap share a region, as buffers with disjoint lifetimes may. */
  private void numberAllocations(FuncOp function) {
    record Range(AllocOp alloc, String space, long start, long end) {}

    var ranges = new ArrayList<Range>();
    for (var alloc : function.collect(AllocOp.class)) {
      var type = alloc.result(0).type(MemRefType.class);
      if (!type.shape().isStatic()) {
        throw new DiagnosticException(
            alloc.location(), "the size of '%s' is not known at compile time".formatted(type));
      }
      long bytes = type.shape().elementCount() * BufferPlacement.elementBytes(type.elementType(), alloc);
      ranges.add(new Range(alloc, type.space(), offset(alloc), offset(alloc) + bytes));
    }
    ranges.sort(Comparator.comparing(Range::space).thenComparingLong(Range::start));
    @Nullable String space = null;
    long end = 0;
    for (var range : ranges) {
      if (!range.space().equals(space) || range.start() >= end) {
        nextRegion++;
        end = range.end();
      }
      space = range.space();
      end = Math.max(end, range.end());
      allocationRegions.put(range.alloc(), nextRegion);
    }
    nextRegion++;
  }
}
