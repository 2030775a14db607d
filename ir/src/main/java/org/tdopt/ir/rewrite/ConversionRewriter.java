package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Block;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** A rewriter that puts casts where the types of a value and of its uses come to differ. */
public final class ConversionRewriter extends Rewriter {
  /** The operation that stands for a conversion between types. */
  public static final String CAST = "builtin.unrealized_conversion_cast";

  private final TypeConverter types;
  private final OpSpec<?> castSpec;
  private final Map<Value, Value> sources = new IdentityHashMap<>();
  private final List<Operation> casts = new ArrayList<>();

  ConversionRewriter(Listener listener, TypeConverter types, DialectRegistry dialects) {
    super(listener);
    this.types = types;
    castSpec = dialects.operation(CAST).orElse(UnregisteredOp.spec(CAST));
  }

  public TypeConverter types() {
    return types;
  }

  /** A value of that type which stands for {@code value}; a cast if need be. */
  public Value cast(Value value, Type type) {
    var base = value;
    for (var source = value; source != null; source = sources.get(source)) {
      base = source;
      if (source.type().equals(type)) {
        return source;
      }
    }
    return newCast(base, base.location(), type);
  }

  private Value newCast(Value value, Location location, Type type) {
    var made =
        types
            .materialize(this, location, value, type)
            .orElseGet(
                () ->
                    create(castSpec, OpState.at(location).operands(List.of(value)).results(type))
                        .result(0));
    if (!made.type().equals(type)) {
      throw new IllegalStateException(
          "a materializer was asked for '%s' and made '%s'".formatted(type, made.type()));
    }
    sources.put(made, value);
    made.definingOp().ifPresent(casts::add);
    return made;
  }

  /** Replaces {@code op}; uses that expect the old types get casts. */
  @Override
  public void replace(Operation op, List<? extends Value> values) {
    var fitting = new ArrayList<Value>();
    saving(
        () -> {
          setInsertionPoint(op);
          for (int i = 0; i < values.size(); i++) {
            boolean fits =
                i >= op.resultCount()
                    || !op.result(i).hasUses()
                    || values.get(i).type().equals(op.result(i).type());
            fitting.add(fits ? values.get(i) : cast(values.get(i), op.result(i).type()));
          }
        });
    super.replace(op, fitting);
  }

  /** Converts the types of the arguments of {@code block}; their uses get casts. */
  public void convertArguments(Block block) {
    saving(
        () -> {
          for (var argument : block.arguments()) {
            var old = argument.type();
            var converted = types.convert(old);
            if (!converted.equals(old)) {
              argument.setType(converted);
              if (argument.hasUses()) {
                setInsertionPointToStart(block);
                var uses = argument.uses();
                var cast = newCast(argument, argument.location(), old);
                for (var use : uses) {
                  modify(use.owner(), () -> use.set(cast));
                }
              }
            }
          }
        });
  }

  /** As {@link #convertArguments}, for all blocks of {@code region}. */
  public void convertArguments(Region region) {
    region.blocks().forEach(this::convertArguments);
  }

  boolean isCast(Operation op) {
    return op.resultCount() == 1 && sources.containsKey(op.result(0));
  }

  /** Connects the ends of chains of casts, erases those without uses, and returns what is left. */
  List<Operation> reconcileCasts() {
    for (var cast : casts) {
      for (var result : cast.results()) {
        for (Value s = sources.get(result); s != null; s = sources.get(s)) {
          if (s.type().equals(result.type())) {
            replaceAllUses(result, s);
            break;
          }
        }
      }
    }
    for (boolean changed = true; changed; ) {
      changed = casts.removeIf(
          cast -> {
            if (cast.hasUses()) {
              return false;
            }
            erase(cast);
            return true;
          });
    }
    return casts;
  }
}
