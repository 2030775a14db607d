package org.tdopt.ir.spec;

import java.util.Collection;
import java.util.Set;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.type.Type;

/**
 * What custom assembly prints with. Methods return the printer. They add no spaces of their own,
 * but where they say so.
 */
public interface AsmPrinter {
  AsmPrinter text(String text);

  /** The end of the line and the indentation of the operation's own line. */
  AsmPrinter newLine();

  /** The value's name, for example {@code %0} or {@code %arg1}. */
  AsmPrinter value(Value value);

  /** The values' names, joined by a comma and a space. */
  AsmPrinter values(Collection<? extends Value> values);

  AsmPrinter type(Type type);

  /** The types, joined by a comma and a space. */
  AsmPrinter types(Collection<? extends Type> types);

  /** {@code (T, U) -> V}. */
  AsmPrinter functionType(
      Collection<? extends Type> inputs, Collection<? extends Type> results);

  /** {@code " -> T"} or {@code " -> (T, U)"}; nothing if there are no types. */
  AsmPrinter arrowTypes(Collection<? extends Type> types);

  AsmPrinter attribute(Attribute attribute);

  /** A number or string without its type. */
  AsmPrinter attributeWithoutType(Attribute attribute);

  /** The text in quotes, escaped. */
  AsmPrinter string(String text);

  AsmPrinter symbol(String name);

  AsmPrinter successor(Block block);

  /** {@code %name: type}, then the attributes with a space before if there are any. */
  AsmPrinter argument(BlockArgument argument, DictAttr attributes);

  /** The attributes and properties not in {@code elided}, with a space before; nothing if none. */
  AsmPrinter attrDict(Operation op, Set<String> elided);

  /** As {@link #attrDict}, with the keyword {@code attributes} before it. */
  AsmPrinter attrDictWithKeyword(Operation op, Set<String> elided);

  /**
   * The region in braces.
   *
   * @param entryArguments whether the entry block's label and arguments are printed
   * @param terminator whether the last operation of a single block is printed
   */
  AsmPrinter region(Region region, boolean entryArguments, boolean terminator);
}
