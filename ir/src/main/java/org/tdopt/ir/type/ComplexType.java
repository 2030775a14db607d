package org.tdopt.ir.type;

/** A complex number over an integer or float type. */
public record ComplexType(Type elementType) implements Type {
  @Override
  public String toString() {
    return "complex<" + elementType + ">";
  }
}
