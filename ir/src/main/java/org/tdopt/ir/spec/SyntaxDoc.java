package org.tdopt.ir.spec;

/**
 * One kind of type or attribute on a reference page.
 *
 * @param example its text, which a test reads and prints
 * @param meaning whole sentences
 */
public record SyntaxDoc(String example, String meaning) {}
