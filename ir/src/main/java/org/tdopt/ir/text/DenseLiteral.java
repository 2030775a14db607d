package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The elements of a constant as written, row-major, and the shape that their brackets make. */
final class DenseLiteral {
  /** One element: a number, or a token that is a truth value or a string. */
  record Element(Token token, @Nullable NumberLiteral number) {}

  private final List<Element> elements = new ArrayList<>();
  private final List<Long> extents = new ArrayList<>();
  private final List<Token> opened = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  private int leafDepth = -1;
  private int complexParts;
  private @Nullable Token ragged;

  void add(NumberLiteral number) {
    element(new Element(number.token(), number));
  }

  void add(Token token) {
    element(new Element(token, null));
  }

  /** The next two elements are one complex number. */
  void beginComplex(Token at) {
    count(at);
    complexParts = 2;
  }

  private void element(Element element) {
    if (complexParts > 0) {
      complexParts--;
    } else {
      count(element.token());
    }
    elements.add(element);
  }

  private void count(Token at) {
    if (leafDepth == -1) {
      leafDepth = opened.size();
    } else if (leafDepth != opened.size()) {
      noteRagged(at);
    }
    if (!counts.isEmpty()) {
      counts.set(counts.size() - 1, counts.getLast() + 1);
    }
  }

  void open(Token bracket) {
    if (!counts.isEmpty()) {
      counts.set(counts.size() - 1, counts.getLast() + 1);
    }
    opened.add(bracket);
    counts.add(0L);
  }

  void close() {
    int depth = opened.size() - 1;
    var bracket = opened.removeLast();
    long count = counts.removeLast();
    while (extents.size() <= depth) {
      extents.add(-1L);
    }
    if (extents.get(depth) == -1) {
      extents.set(depth, count);
    } else if (extents.get(depth) != count) {
      noteRagged(bracket);
    }
  }

  private void noteRagged(Token at) {
    if (ragged == null) {
      ragged = at;
    }
  }

  List<Element> elements() {
    return elements;
  }

  /** The shape; empty for one element without brackets. */
  List<Long> extents() {
    return extents;
  }

  /** Where lists of one depth differ in length; null if they do not. */
  @Nullable Token ragged() {
    return ragged;
  }

  boolean isScalar() {
    return extents.isEmpty() && !elements.isEmpty();
  }
}
