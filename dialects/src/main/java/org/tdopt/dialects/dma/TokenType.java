package org.tdopt.dialects.dma;

import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.DialectType;

/** The promise that a copy will be finished: {@code !dma.token}. */
public enum TokenType implements DialectType {
  TOKEN;

  public static final TypeConstraint CONSTRAINT =
      TypeConstraint.ofClass("dma token", TokenType.class);

  @Override
  public String dialect() {
    return "dma";
  }

  @Override
  public String body() {
    return "token";
  }

  @Override
  public String toString() {
    return text();
  }
}
