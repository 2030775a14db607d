package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/**
 * Which value a name stands for. Each region is a scope; a use may come before the definition, and
 * stands until then for the result of a placeholder operation.
 *
 * <p>Whether a region sees the names outside it is known only when its operation has been read, so
 * a closed scope keeps what depends on that: names it defined again, and uses it could not resolve.
 */
final class ValueScopes {
  private static final OpSpec<UnregisteredOp> PLACEHOLDER =
      UnregisteredOp.spec("builtin.forward_reference");

  /** A name's values: {@code count} results of {@code op}, or {@code single}. */
  private static final class Definition {
    final String name;
    final int line;
    final int column;
    final int start;
    final int count;
    final @Nullable Operation op;
    final @Nullable Value single;
    final Scope scope;
    @Nullable Definition shadowed;

    Definition(
        String name,
        int line,
        int column,
        @Nullable Operation op,
        int start,
        int count,
        @Nullable Value single,
        Scope scope) {
      this.name = name;
      this.line = line;
      this.column = column;
      this.op = op;
      this.start = start;
      this.count = count;
      this.single = single;
      this.scope = scope;
    }

    @Nullable Value value(int i) {
      if (i >= count) {
        return null;
      }
      return op != null ? op.result(start + i) : single;
    }
  }

  /** A use before the definition. */
  private record Pending(ValueUse use, Operation placeholder) {
    Value value() {
      return placeholder.result(0);
    }
  }

  /** The names of one region. */
  static final class Scope {
    private final @Nullable Scope parent;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Definition> hidden = new ArrayList<>(0);
    private final Map<String, Pending> pending = new LinkedHashMap<>(0);

    private Scope(@Nullable Scope parent) {
      this.parent = parent;
    }
  }

  private final Source source;
  private final Map<String, Definition> visible = new HashMap<>();
  private Scope scope = new Scope(null);

  ValueScopes(Source source) {
    this.source = source;
  }

  void open() {
    scope = new Scope(scope);
  }

  /** Closes the innermost scope; {@link #settle} must follow once its operation is known. */
  Scope close() {
    var closed = scope;
    for (var d : closed.definitions) {
      if (d.shadowed == null) {
        visible.remove(d.name);
      } else {
        visible.put(d.name, d.shadowed);
      }
    }
    if (closed.parent == null) {
      throw new IllegalStateException("no scope is open");
    }
    scope = closed.parent;
    return closed;
  }

  /** Decides what a closed scope left open, now that its operation's isolation is known. */
  void settle(Scope closed, boolean isolated) {
    if (isolated) {
      closed.pending.values().forEach(this::reportUndefined);
      return;
    }
    for (var d : closed.hidden) {
      reportRedefinition(d.name, d.line, d.column, d.shadowed);
    }
    closed.pending.forEach(
        (key, p) -> {
          var same = scope.pending.putIfAbsent(key, p);
          if (same != null) {
            checkType(p.use, p.value().type(), same.value(), same.use);
            p.value().replaceAllUsesWith(same.value());
          }
        });
  }

  /** Reports what is still undefined at the end of the file. */
  void finish() {
    scope.pending.values().forEach(this::reportUndefined);
  }

  void defineResults(String name, int line, int column, Operation op, int start, int count) {
    define(new Definition(name, line, column, op, start, count, null, scope));
  }

  void defineValue(String name, int line, int column, Value value) {
    define(new Definition(name, line, column, null, 0, 1, value, scope));
  }

  private void define(Definition d) {
    var earlier = visible.get(d.name);
    if (earlier != null) {
      if (earlier.scope == scope) {
        reportRedefinition(d.name, d.line, d.column, earlier);
        return;
      }
      d.shadowed = earlier;
      scope.hidden.add(d);
    }
    visible.put(d.name, d);
    scope.definitions.add(d);
    if (!scope.pending.isEmpty()) {
      resolvePending(d);
    }
  }

  private void resolvePending(Definition d) {
    for (int i = 0; i < d.count; i++) {
      var p = scope.pending.remove(i == 0 ? d.name : d.name + "#" + i);
      var value = d.value(i);
      if (p != null && value != null) {
        if (!p.value().type().equals(value.type())) {
          source.report(
              Diagnostic.error(
                      source.at(d.line, d.column),
                      Messages.format(
                          "definition of value '%s' has type '%s', but it was used as '%s'",
                          p.use.key(), value.type(), p.value().type()))
                  .note(source.at(p.use.line(), p.use.column()), "used here"));
        }
        p.value().replaceAllUsesWith(value);
      }
    }
  }

  /** The type of the value, if it is defined already. */
  @Nullable Type typeOf(ValueUse use) {
    var d = visible.get(use.name());
    if (d != null) {
      var value = d.value(use.result());
      return value == null ? null : value.type();
    }
    var p = scope.pending.get(use.key());
    return p == null ? null : p.value().type();
  }

  /** The value, which must have that type or get it. */
  Value resolve(ValueUse use, Type type) {
    var d = visible.get(use.name());
    if (d != null) {
      var value = d.value(use.result());
      if (value == null) {
        source.report(
            Diagnostic.error(
                    source.at(use.line(), use.column()),
                    Messages.format(
                        "reference to result %d of '%s', which has only %d",
                        use.result(), use.name(), d.count))
                .note(source.at(d.line, d.column), "defined here"));
        return placeholder(use, type);
      }
      if (value.type() != type && !value.type().equals(type)) {
        source.report(
            Diagnostic.error(
                    source.at(use.line(), use.column()),
                    Messages.format(
                        "use of value '%s' expects different type than prior uses: '%s' vs '%s'",
                        use.key(), type, value.type()))
                .note(source.at(d.line, d.column), "defined here"));
      }
      return value;
    }
    var earlier = scope.pending.get(use.key());
    if (earlier != null) {
      checkType(use, type, earlier.value(), earlier.use);
      return earlier.value();
    }
    var value = placeholder(use, type);
    scope.pending.put(use.key(), new Pending(use, value.definingOp().orElseThrow()));
    return value;
  }

  private void checkType(ValueUse use, Type type, Value earlier, ValueUse earlierUse) {
    if (!earlier.type().equals(type)) {
      source.report(
          Diagnostic.error(
                  source.at(use.line(), use.column()),
                  Messages.format(
                      "use of value '%s' expects different type than prior uses: '%s' vs '%s'",
                      use.key(), type, earlier.type()))
              .note(source.at(earlierUse.line(), earlierUse.column()), "prior use here"));
    }
  }

  private Value placeholder(ValueUse use, Type type) {
    var state = OpState.at(source.at(use.line(), use.column())).results(type);
    return PLACEHOLDER.make(state).result(0);
  }

  private void reportUndefined(Pending p) {
    source.report(
        Diagnostic.error(
            source.at(p.use.line(), p.use.column()),
            Messages.format("use of undeclared SSA value '%s'", p.use.key())));
  }

  private void reportRedefinition(
      String name, int line, int column, @Nullable Definition earlier) {
    var error =
        Diagnostic.error(
            source.at(line, column), Messages.format("redefinition of SSA value '%s'", name));
    source.report(
        earlier == null
            ? error
            : error.note(source.at(earlier.line, earlier.column), "previously defined here"));
  }
}
