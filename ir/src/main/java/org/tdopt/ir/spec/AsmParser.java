package org.tdopt.ir.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/**
 * What custom assembly reads with. A method that does not find what it needs ends the parse with a
 * {@link org.tdopt.ir.diag.DiagnosticException} at the token.
 */
public interface AsmParser {
  /** A value named before its type is known: {@code %name} or {@code %name#2}. */
  record UnresolvedValue(String name, int result, Location location) {}

  /** An argument of a region; its location is that of its name unless one is written. */
  record Argument(UnresolvedValue name, Type type, @Nullable Location location) {
    public Argument(UnresolvedValue name, Type type) {
      this(name, type, null);
    }
  }

  /** The location of the next token. */
  Location location();

  /** An error at a location, to throw. */
  RuntimeException error(Location at, String message);

  /** Reads a punctuation or keyword, for example {@code "->"} or {@code "step"}. */
  void expect(String token);

  /** Reads the token if it is the next one. */
  boolean accept(String token);

  /** Whether the token is the next one; nothing is read. */
  boolean peek(String token);

  String keyword();

  long integer();

  /** Reads an integer, which may be negative, if it is there. */
  OptionalLong optionalInteger();

  String string();

  /** Reads {@code @name} and returns the name. */
  String symbolName();

  /** As {@link #symbolName}, if it is there. */
  Optional<String> optionalSymbolName();

  /** Reads {@code @name} or {@code @name::@nested}. */
  SymbolRefAttr symbolReference();

  UnresolvedValue operand();

  /** As {@link #operand}, if it is there. */
  Optional<UnresolvedValue> optionalOperand();

  /** The type of a value that is defined already. */
  Optional<Type> typeOf(UnresolvedValue operand);

  /** Operands separated by commas; none if the next token is no value. */
  List<UnresolvedValue> operands();

  /** The value of that name, which must have or get that type. */
  Value resolve(UnresolvedValue operand, Type type);

  List<Value> resolve(List<UnresolvedValue> operands, List<Type> types);

  Type type();

  Optional<Type> optionalType();

  /** Types separated by commas. */
  List<Type> types();

  FunctionType functionType();

  /** Reads {@code -> T} or {@code -> (T, U)} if the arrow is there; else there are no types. */
  List<Type> optionalArrowTypes();

  Attribute attribute();

  /** An attribute if the next token begins one. */
  Optional<Attribute> optionalAttribute();

  /** A number, string or elements whose type follows from the context, or another attribute. */
  Attribute attribute(Type type);

  DictAttr dictionary();

  /** Reads {@code loc(...)} if it is there. */
  Optional<Location> optionalLocation();

  /** Reads {@code ^block}. */
  Block successor();

  /** Reads {@code {...}} if it is there, and sets properties and attributes in {@code state}. */
  void attrDict(OpState state);

  /** As {@link #attrDict}, after the keyword {@code attributes}. */
  void attrDictWithKeyword(OpState state);

  /** Reads a region in braces whose entry block has these arguments. */
  Region region(List<Argument> entryArguments);

  /**
   * As {@link #region}, of at least one block; if the last block has no terminator, {@code
   * terminator} makes one at its end.
   */
  Region region(List<Argument> entryArguments, Consumer<OpBuilder> terminator);

  /** How many results the text names on the left of the equals sign. */
  int namedResults();
}
