package org.tdopt.ir.type;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;

/** A reference to a buffer whose rank is not known. */
public record UnrankedMemRefType(Type elementType, @Nullable Attribute memorySpace)
    implements Type {
  @Override
  public String toString() {
    return "memref<*x" + elementType + (memorySpace == null ? "" : ", " + memorySpace) + ">";
  }
}
