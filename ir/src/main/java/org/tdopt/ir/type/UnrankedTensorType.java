package org.tdopt.ir.type;

/** A tensor value whose rank is not known. */
public record UnrankedTensorType(Type elementType) implements Type {
  @Override
  public String toString() {
    return "tensor<*x" + elementType + ">";
  }
}
