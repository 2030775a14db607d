package org.tdopt.ir.attr;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.type.Type;

/**
 * An attribute of a dialect that is not registered, kept as its text. The alias under which a file
 * had it is kept too, so that it is printed under an alias again; equality leaves that out.
 */
public final class OpaqueAttr implements DialectAttr {
  private final String dialect;
  private final OpaqueBody content;
  private final @Nullable Type type;
  private final @Nullable String alias;
  private final int hash;

  /**
   * An attribute without an alias.
   *
   * @param type the type written after it, if there is one
   */
  public OpaqueAttr(String dialect, OpaqueBody content, @Nullable Type type) {
    this(dialect, content, type, null);
  }

  private OpaqueAttr(
      String dialect, OpaqueBody content, @Nullable Type type, @Nullable String alias) {
    this.dialect = dialect;
    this.content = content;
    this.type = type;
    this.alias = alias;
    hash = Objects.hash(dialect, content, type);
  }

  /** This attribute with an alias, which has neither the mark before it nor a number after it. */
  public OpaqueAttr withAlias(String name) {
    return new OpaqueAttr(dialect, content, type, name);
  }

  @Override
  public String dialect() {
    return dialect;
  }

  @Override
  public String body() {
    return content.toString();
  }

  /** The body with references to other attributes and types. */
  public OpaqueBody content() {
    return content;
  }

  public @Nullable Type type() {
    return type;
  }

  /** The name to make an alias of; null if the attribute is printed in place. */
  public @Nullable String alias() {
    return alias;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof OpaqueAttr o
            && hash == o.hash
            && dialect.equals(o.dialect)
            && content.equals(o.content)
            && Objects.equals(type, o.type);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    var text = content.isNamed() ? "#" + dialect + "." + content : "#" + dialect + "<" + content + ">";
    return type == null ? text : text + " : " + type;
  }
}
