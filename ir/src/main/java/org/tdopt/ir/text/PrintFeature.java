package org.tdopt.ir.text;

/** A way of printing that is off unless asked for; each is an option of {@code mlir-opt}. */
public enum PrintFeature {
  /** Attributes, types and locations are written where they are used, without aliases. */
  LOCAL_SCOPE,
  /** <code>{...}</code> stands for regions; the text is then for people only. */
  SKIP_REGIONS,
  /** No two values of the file have the same name. */
  UNIQUE_NAMES,
  /** A comment behind each operation and argument says what uses it. */
  VALUE_USERS,
  /** Locations are written as people like to read them; the text is then for them only. */
  PRETTY_LOCATIONS,
  /** A value whose location is a name has that name. */
  NAMES_OF_LOCATIONS
}
