package org.tdopt.riscv.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.CmpFOp;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.dma.TokenType;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

/** What the selection of one function shares: forms, views, and the registers of values. */
final class SelectionContext {
  private final Chip chip;
  private final Emitter emitter;
  private final IndexForms forms = new IndexForms();
  private final Views views;
  private final AccessWindows windows;
  private final Map<Value, Value> registers = new HashMap<>();
  private final Map<LinearForm.Atom, Scope> loopScopes = new HashMap<>();
  private final Map<LinearForm, Integer> formNumbers = new HashMap<>();
  private final Comparisons comparisons = new Comparisons(this);

  SelectionContext(FuncOp function, Chip chip, BufferPlacement placement, Emitter emitter) {
    this.chip = chip;
    this.emitter = emitter;
    views = new Views(function, forms, placement);
    windows = new AccessWindows(function, forms, views);
  }

  Chip chip() {
    return chip;
  }

  Emitter emitter() {
    return emitter;
  }

  IndexForms forms() {
    return forms;
  }

  Views views() {
    return views;
  }

  AccessWindows windows() {
    return windows;
  }

  /** A number for the varying part of an address; equal parts have equal numbers. */
  int formNumber(LinearForm varying) {
    return formNumbers.computeIfAbsent(varying, _ -> formNumbers.size());
  }

  /** Says that {@code value} is in {@code register}. */
  void define(Value value, Value register) {
    registers.put(value, register);
  }

  boolean isDefined(Value value) {
    return registers.containsKey(value);
  }

  /** Says that {@code variable} is the induction variable of the loop of {@code scope}. */
  void define(LinearForm.Atom variable, Scope scope) {
    loopScopes.put(variable, scope);
  }

  /** The register with {@code value}: an integer, a float, a truth value or a buffer's address. */
  Value register(Value value, Scope user) {
    return switch (value.type()) {
      case FloatType f when f == FloatType.F32 -> floatRegister(value, user);
      case MemRefType _ -> value(views.of(value).address(), user);
      case TokenType _ -> defined(value);
      default ->
          IndexForms.isWide(value.type())
              ? value(forms.of(value), user)
              : narrowRegister(value, user);
    };
  }

  /** The bits of a float in an integer register. */
  Value bits(Value value, Scope user) {
    if (ConstantLike.valueOf(value).orElse(null) instanceof FloatAttr f) {
      return emitter.constant(Float.floatToRawIntBits((float) f.value()), user);
    }
    var register = defined(value);
    return kind(register) == RegisterType.Kind.INTEGER
        ? register
        : emitter.compute(Opcode.FMV_X_W, register);
  }

  /** Whether the register of {@code value} is an integer one. */
  boolean isInteger(Value value) {
    var register = registers.get(value);
    return register != null && kind(register) == RegisterType.Kind.INTEGER;
  }

  private static RegisterType.Kind kind(Value register) {
    return register.type(RegisterType.class).kind();
  }

  private Value floatRegister(Value value, Scope user) {
    if (ConstantLike.valueOf(value).orElse(null) instanceof FloatAttr f) {
      return emitter.floatConstant((float) f.value(), user);
    }
    var register = defined(value);
    return kind(register) == RegisterType.Kind.FLOAT
        ? register
        : emitter.compute(Opcode.FMV_W_X, register);
  }

  private Value narrowRegister(Value value, Scope user) {
    var constant = Constants.integer(value);
    if (constant.isPresent()) {
      return emitter.constant((int) constant.getAsLong(), user);
    }
    var register = registers.get(value);
    if (register == null) {
      register =
          switch (value.definingOp().orElse(null)) {
            case CmpIOp compare -> comparisons.register(compare, user);
            case CmpFOp compare -> comparisons.register(compare, user);
            case null, default -> defined(value);
          };
    }
    return register;
  }

  /** The register with a DMA token. */
  Value token(Value value) {
    return defined(value);
  }

  Comparisons comparisons() {
    return comparisons;
  }

  private Value defined(Value value) {
    var register = registers.get(value);
    if (register == null) {
      var what = value.definingOp().map(Operation::name).orElse("a block argument");
      throw new DiagnosticException(
          value.location(),
          "a value of '%s' with type '%s' has no machine form".formatted(what, value.type()));
    }
    return register;
  }

  /** The register with the value of {@code form}, computed in the outermost scope possible. */
  Value value(LinearForm form, Scope user) {
    if (form.isConstant()) {
      return emitter.constant((int) form.constant(), user);
    }
    if (form.constant() == 0 && form.terms().size() == 1) {
      var only = form.terms().getFirst();
      if (only.coefficient() == 1 && !loopScopes.containsKey(only.atom())) {
        return defined(only.atom().value());
      }
    }
    var home = emitter.function();
    for (var term : form.terms()) {
      home = Scope.inner(home, scopeOf(term.atom()));
    }
    var made = home.known().get(form);
    if (made == null) {
      made = compute(form, home, user);
      home.known().put(form, made);
    }
    return made;
  }

  private Scope scopeOf(LinearForm.Atom atom) {
    var loop = loopScopes.get(atom);
    return loop != null ? loop : emitter.scopeOf(defined(atom.value()));
  }

  private Value compute(LinearForm form, Scope home, Scope user) {
    var outer = LinearForm.of(form.constant());
    var local = LinearForm.ZERO;
    var loop = home.loop();
    boolean steps = false;
    for (var term : form.terms()) {
      var part = LinearForm.of(term.atom()).times(term.coefficient());
      if (loop != null && term.atom().equals(loop.variable())) {
        steps = true;
        outer = outer.plus(part);
      } else if (scopeOf(term.atom()) == home) {
        local = local.plus(part);
      } else {
        outer = outer.plus(part);
      }
    }
    if (steps && local.isConstant()) {
      return induction(form, home, loop);
    }
    boolean late = outer.isConstant() && Emitter.fits(outer.constant());
    Value sum = late ? emitter.zero() : value(outer, user);
    for (var term : local.terms()) {
      var atom = defined(term.atom().value());
      sum =
          term.coefficient() == -1 && sum != emitter.zero()
              ? emitter.compute(Opcode.SUB, sum, atom)
              : emitter.sum(sum, emitter.times(atom, term.coefficient(), user));
    }
    return late ? emitter.plus(sum, outer.constant(), user) : sum;
  }

  /** A value that a loop carries and increments, or one close to such a value. */
  private Value induction(LinearForm form, Scope home, Scope.@Nullable Loop loop) {
    var parent = home.parent();
    if (loop == null || parent == null) {
      throw new IllegalStateException("an induction outside of a loop");
    }
    var known = loop.inductions().get(form.varying());
    for (var induction : known) {
      long distance = form.constant() - induction.form().constant();
      if (Emitter.fits(distance)) {
        return emitter.plus(induction.argument(), distance, home);
      }
    }
    var init = value(form.substitute(loop.variable(), loop.lower()), parent);
    var argument = home.block().addArgument(RegisterType.INTEGER, emitter.location());
    loop.inits().add(init);
    known.add(new Scope.Induction(argument, form));
    return argument;
  }

  /** What the block's arguments become in the next iteration, from {@code first} on. */
  List<Value> increments(Scope scope, int first) {
    var loop = scope.loop();
    var parent = scope.parent();
    if (loop == null || parent == null) {
      throw new IllegalStateException("increments outside of a loop");
    }
    var next = new Value[scope.block().arguments().size() - first];
    for (var induction : loop.inductions().values()) {
      var delta = loop.step().times(induction.form().coefficient(loop.variable()));
      var argument = (BlockArgument) induction.argument();
      next[argument.index() - first] =
          delta.isConstant() && Emitter.fits(delta.constant())
              ? emitter.make(scope, Opcode.ADDI, (int) delta.constant(), List.of(argument))
              : emitter.make(scope, Opcode.ADD, 0, List.of(argument, value(delta, parent)));
    }
    return List.of(next);
  }

  /** A device register as a base that a 12-bit offset completes. */
  Value deviceBase(int address, Scope user) {
    return emitter.constant(address - deviceOffset(address), user);
  }

  /** The part of a device's address that goes into the offset. */
  static int deviceOffset(int address) {
    return address << 20 >> 20;
  }

  /** What is known of an access; empty for a buffer that may be anywhere. */
  Optional<DenseArrayAttr> access(View view, LinearForm address) {
    return view.region() == View.ANYWHERE
        ? Optional.empty()
        : Optional.of(
            DenseArrayAttr.i64(
                view.region(), formNumber(address.varying()), address.constant()));
  }
}
