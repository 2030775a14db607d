package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Value;

/**
 * {@code constant + sum of factor * base}: the position of an element along one dimension while a
 * nest is built. Two equal ones are the same position.
 */
record LinearIndex(List<Term> terms, long constant) {
  /** A value of type index times a constant. */
  record Term(Value base, long factor) {}

  static final LinearIndex ZERO = of(0);

  static LinearIndex of(long constant) {
    return new LinearIndex(List.of(), constant);
  }

  static LinearIndex of(Value base) {
    return new LinearIndex(List.of(new Term(base, 1)), 0);
  }

  boolean isConstant() {
    return terms.isEmpty();
  }

  LinearIndex plus(long more) {
    return new LinearIndex(terms, constant + more);
  }

  LinearIndex plus(LinearIndex other) {
    var sum = new ArrayList<>(terms);
    for (var term : other.terms) {
      add(sum, term);
    }
    return new LinearIndex(List.copyOf(sum), constant + other.constant);
  }

  private static void add(List<Term> sum, Term term) {
    for (int i = 0; i < sum.size(); i++) {
      var old = sum.get(i);
      if (old.base == term.base) {
        long factor = old.factor + term.factor;
        if (factor == 0) {
          sum.remove(i);
        } else {
          sum.set(i, new Term(term.base, factor));
        }
        return;
      }
    }
    sum.add(term);
  }

  LinearIndex times(long factor) {
    return factor == 0
        ? ZERO
        : new LinearIndex(
            terms.stream().map(t -> new Term(t.base, t.factor * factor)).toList(),
            constant * factor);
  }
}
