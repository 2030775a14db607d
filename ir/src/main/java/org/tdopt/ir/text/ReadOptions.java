package org.tdopt.ir.text;

/**
 * How a text is read.
 *
 * @param allowUnregistered whether operations, types and attributes of unknown dialects are kept
 *     instead of being errors
 */
public record ReadOptions(boolean allowUnregistered) {
  public static final ReadOptions STRICT = new ReadOptions(false);
  public static final ReadOptions ALLOW_UNREGISTERED = new ReadOptions(true);
}
