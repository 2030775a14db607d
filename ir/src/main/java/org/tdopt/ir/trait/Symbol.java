package org.tdopt.ir.trait;

/** The operation is referred to by name. */
public interface Symbol {
  /** The name, without the at sign. */
  String symbolName();

  /** Whether only the enclosing symbol table refers to it. */
  boolean isPrivate();
}
