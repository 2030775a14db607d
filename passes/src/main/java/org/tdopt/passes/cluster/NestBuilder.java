package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.AndIOp;
import org.tdopt.dialects.arith.CeilDivSIOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.FloorDivSIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.arith.RemUIOp;
import org.tdopt.dialects.arith.SubIOp;
import org.tdopt.dialects.memref.LoadOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.YieldOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Foldable.FoldResult;

/**
 * Builds a loop nest from outside in. What has no effect is made once, in the outermost loop in
 * which its operands are known, and reused; so invariant code stands outside the loops.
 */
final class NestBuilder {
  /** A block in which operations are made: at its end, or before the loop that is being filled. */
  private static final class Scope {
    final Block block;
    @Nullable Operation anchor;
    final Map<Object, Value> made = new HashMap<>();

    Scope(Block block, @Nullable Operation anchor) {
      this.block = block;
      this.anchor = anchor;
    }

    OpBuilder builder() {
      return anchor == null ? OpBuilder.atEnd(block) : OpBuilder.before(anchor);
    }
  }

  private record Computed(Object what, List<Value> operands) {}

  private record Loaded(Value buffer, List<LinearIndex> position) {}

  private final Operation place;
  private final Location location;
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<Value, Integer> depths = new HashMap<>();

  /** A builder of a nest that stands before {@code place}. */
  NestBuilder(Operation place) {
    this.place = place;
    location = place.location();
    var block = place.block();
    if (block == null) {
      throw new IllegalArgumentException("'" + place.name() + "' is in no block");
    }
    scopes.add(new Scope(block, place));
  }

  Location location() {
    return location;
  }

  // Scopes.

  private int depth() {
    return scopes.size() - 1;
  }

  private int depthOf(Value value) {
    return depths.getOrDefault(value, 0);
  }

  private int depthOf(List<? extends Value> values) {
    return values.stream().mapToInt(this::depthOf).max().orElse(0);
  }

  private Value define(Value value, int depth) {
    if (depth > 0) {
      depths.put(value, depth);
    }
    return value;
  }

  /** The operation made from {@code operands} in the outermost scope that knows them, once. */
  private Value once(Object what, List<Value> operands, Function<OpBuilder, Value> make) {
    int depth = depthOf(operands);
    var scope = scopes.get(depth);
    var key = new Computed(what, operands);
    var found = scope.made.get(key);
    if (found == null) {
      found = define(make.apply(scope.builder()), depth);
      scope.made.put(key, found);
    }
    return found;
  }

  /**
   * A loop with the values that travel through it. The body is built between this and {@link
   * #closeLoop}.
   */
  ForOp openLoop(Value lower, Value upper, long step, List<? extends Value> inits) {
    var scope = scopes.getLast();
    var loop =
        ForOp.createEmpty(scope.builder(), location, lower, upper, constant(step), inits);
    scope.anchor = loop;
    scopes.add(new Scope(loop.bodyBlock(), null));
    for (BlockArgument argument : loop.bodyBlock().arguments()) {
      define(argument, depth());
    }
    return loop;
  }

  /** Ends the innermost loop with the values for its next iteration. */
  void closeLoop(ForOp loop, List<? extends Value> yielded) {
    YieldOp.create(scopes.getLast().builder(), location, yielded);
    scopes.removeLast();
    var scope = scopes.getLast();
    scope.anchor = scopes.size() == 1 ? place : null;
    loop.results().forEach(r -> define(r, depth()));
  }

  // Index arithmetic.

  Value constant(long value) {
    return constant(IntegerAttr.index(value));
  }

  Value constant(Attribute value) {
    return once(value, List.of(), b -> ConstantOp.create(b, location, value).result());
  }

  /** {@code value} as a value. */
  Value materialize(LinearIndex value) {
    Value sum = null;
    for (var term : value.terms()) {
      var product =
          term.factor() == 1
              ? term.base()
              : binary("*", term.base(), constant(term.factor()), MulIOp::create);
      sum = sum == null ? product : binary("+", sum, product, AddIOp::create);
    }
    if (sum == null) {
      return constant(value.constant());
    }
    return value.constant() == 0
        ? sum
        : binary("+", sum, constant(value.constant()), AddIOp::create);
  }

  private interface Binary {
    Operation create(OpBuilder b, Location location, Value left, Value right);
  }

  private Value binary(String what, Value left, Value right, Binary make) {
    return once(
        what, List.of(left, right), b -> make.create(b, location, left, right).result(0));
  }

  /** The largest multiple of {@code factor} that is at most the non-negative {@code extent}. */
  Value roundDown(Value extent, long factor) {
    return Long.bitCount(factor) == 1
        ? binary("&", extent, constant(-factor), AndIOp::create)
        : binary(
            "-",
            extent,
            binary("mod", extent, constant(factor), RemUIOp::create),
            SubIOp::create);
  }

  /** The value of {@code expression} at those positions of its dimensions. */
  LinearIndex evaluate(AffineExpr expression, List<LinearIndex> dims) {
    return switch (expression) {
      case AffineExpr.Dim d -> dims.get(d.position());
      case AffineExpr.Constant c -> LinearIndex.of(c.value());
      case AffineExpr.Symbol s ->
          throw new IllegalArgumentException("symbol " + s + " in an indexing map");
      case AffineExpr.Binary b ->
          apply(b.operator(), evaluate(b.left(), dims), evaluate(b.right(), dims));
    };
  }

  private LinearIndex apply(AffineExpr.Operator operator, LinearIndex left, LinearIndex right) {
    return switch (operator) {
      case ADD -> left.plus(right);
      case MUL -> right.isConstant() ? left.times(right.constant()) : right.times(left.constant());
      case MOD -> divide(operator, left, right, RemUIOp::create);
      case FLOOR_DIV -> divide(operator, left, right, FloorDivSIOp::create);
      case CEIL_DIV -> divide(operator, left, right, CeilDivSIOp::create);
    };
  }

  private LinearIndex divide(
      AffineExpr.Operator operator, LinearIndex left, LinearIndex right, Binary make) {
    if (left.isConstant() && right.isConstant()) {
      return LinearIndex.of(
          switch (operator) {
            case MOD -> Math.floorMod(left.constant(), right.constant());
            case FLOOR_DIV -> Math.floorDiv(left.constant(), right.constant());
            default -> Math.ceilDiv(left.constant(), right.constant());
          });
    }
    return LinearIndex.of(
        binary(operator.name(), materialize(left), materialize(right), make));
  }

  // Elements.

  /**
   * An element that nothing in the nest writes, read once; if {@code outside}, before the loops
   * that do not change it, else where it is used.
   */
  Value loadOnce(Value buffer, List<LinearIndex> position, boolean outside) {
    var indices = position.stream().map(this::materialize).toList();
    int depth = outside ? depthOf(indices) : depth();
    var scope = scopes.get(depth);
    var key = new Loaded(buffer, position);
    var found = scope.made.get(key);
    if (found == null) {
      found = define(LoadOp.create(scope.builder(), location, buffer, indices).result(), depth);
      scope.made.put(key, found);
    }
    return found;
  }

  /** An element as it is now. */
  Value load(Value buffer, List<LinearIndex> position) {
    var indices = position.stream().map(this::materialize).toList();
    return define(
        LoadOp.create(scopes.getLast().builder(), location, buffer, indices).result(), depth());
  }

  void store(Value value, Value buffer, List<LinearIndex> position) {
    var indices = position.stream().map(this::materialize).toList();
    StoreOp.create(scopes.getLast().builder(), location, value, buffer, indices);
  }

  // Bodies.

  /** The result of {@code op} on {@code operands}; it has no effect, one result and no region. */
  Value compute(Operation op, List<Value> operands) {
    if (op instanceof ConstantLike constant && Constants.typeOf(constant.value()).isPresent()) {
      return constant(constant.value());
    }
    var folded = fold(op, operands);
    if (folded != null) {
      return constant(folded);
    }
    return once(
        op,
        operands,
        b -> {
          var mapping = new IrMapping();
          for (int i = 0; i < operands.size(); i++) {
            mapping.map(op.operand(i), operands.get(i));
          }
          return b.copy(op, mapping).result(0);
        });
  }

  /** The result if all operands are constants and {@code op} knows what it is then. */
  private static @Nullable Attribute fold(Operation op, List<Value> operands) {
    if (!(op instanceof Foldable foldable) || operands.isEmpty()) {
      return null;
    }
    var constants = new ArrayList<@Nullable Attribute>();
    for (var operand : operands) {
      var constant = ConstantLike.valueOf(operand);
      if (constant.isEmpty()) {
        return null;
      }
      constants.add(constant.get());
    }
    var results = foldable.fold(constants);
    return results.size() == 1
            && results.getFirst() instanceof FoldResult.Constant constant
            && Constants.typeOf(constant.value()).isPresent()
        ? constant.value()
        : null;
  }

  /** A copy of {@code op} in the innermost loop, which maps the results. */
  void copy(Operation op, IrMapping mapping) {
    var copy = scopes.getLast().builder().copy(op, mapping);
    copy.results().forEach(r -> define(r, depth()));
  }
}
