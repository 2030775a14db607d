package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tdopt.ir.Value;

/**
 * An integer {@code constant + Σ coefficient · atom}. Atoms are values that are not themselves sums
 * and products with constants; terms are ordered by their atoms' numbers, so equal forms are equal
 * records. Arithmetic is that of 32-bit registers in the end, so a carry beyond them does not matter.
 */
record LinearForm(long constant, List<Term> terms) {
  /** A value that a form treats as a unit, numbered in the order of discovery. */
  record Atom(int id, Value value) {
    @Override
    public String toString() {
      return "v" + id;
    }
  }

  /** An atom that is counted {@code coefficient} times, which is not 0. */
  record Term(Atom atom, long coefficient) {}

  static final LinearForm ZERO = of(0);

  LinearForm {
    terms = List.copyOf(terms);
  }

  static LinearForm of(long constant) {
    return new LinearForm(constant, List.of());
  }

  static LinearForm of(Atom atom) {
    return new LinearForm(0, List.of(new Term(atom, 1)));
  }

  boolean isConstant() {
    return terms.isEmpty();
  }

  /** Whether this is {@code value} and nothing else. */
  boolean is(long value) {
    return isConstant() && constant == value;
  }

  LinearForm plus(LinearForm other) {
    var sum = new ArrayList<Term>(terms.size() + other.terms.size());
    int i = 0;
    int j = 0;
    while (i < terms.size() || j < other.terms.size()) {
      int mine = i < terms.size() ? terms.get(i).atom().id() : Integer.MAX_VALUE;
      int theirs = j < other.terms.size() ? other.terms.get(j).atom().id() : Integer.MAX_VALUE;
      if (mine < theirs) {
        sum.add(terms.get(i++));
      } else if (theirs < mine) {
        sum.add(other.terms.get(j++));
      } else {
        var term = terms.get(i++);
        long coefficient = term.coefficient() + other.terms.get(j++).coefficient();
        if (coefficient != 0) {
          sum.add(new Term(term.atom(), coefficient));
        }
      }
    }
    return new LinearForm(constant + other.constant, sum);
  }

  LinearForm plus(long value) {
    return value == 0 ? this : new LinearForm(constant + value, terms);
  }

  LinearForm minus(LinearForm other) {
    return plus(other.times(-1));
  }

  LinearForm times(long factor) {
    if (factor == 0) {
      return ZERO;
    }
    return new LinearForm(
        constant * factor,
        terms.stream().map(t -> new Term(t.atom(), t.coefficient() * factor)).toList());
  }

  /** How often {@code atom} is counted; 0 if it is not in the form. */
  long coefficient(Atom atom) {
    for (var term : terms) {
      if (term.atom().equals(atom)) {
        return term.coefficient();
      }
    }
    return 0;
  }

  /** The form without its constant. */
  LinearForm varying() {
    return constant == 0 ? this : new LinearForm(0, terms);
  }

  /** The form without {@code atom}. */
  LinearForm without(Atom atom) {
    return new LinearForm(
        constant, terms.stream().filter(t -> !t.atom().equals(atom)).toList());
  }

  /** The form with {@code replacement} in place of {@code atom}. */
  LinearForm substitute(Atom atom, LinearForm replacement) {
    long coefficient = coefficient(atom);
    return coefficient == 0 ? this : without(atom).plus(replacement.times(coefficient));
  }

  @Override
  public String toString() {
    var sum =
        terms.stream()
            .map(t -> t.coefficient() == 1 ? t.atom().toString() : t.coefficient() + "*" + t.atom())
            .collect(Collectors.joining(" + "));
    if (sum.isEmpty()) {
      return Long.toString(constant);
    }
    return constant == 0 ? sum : sum + " + " + constant;
  }
}
