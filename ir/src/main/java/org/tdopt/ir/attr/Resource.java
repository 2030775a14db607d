package org.tdopt.ir.attr;

import org.jspecify.annotations.Nullable;

/**
 * A named blob of a file's resource section. An attribute may name it before the section is read,
 * so the data arrives later, once. Identity is that of the object.
 */
public final class Resource {
  private final String key;
  private @Nullable ElementData data;
  private int alignment = 4;

  public Resource(String key) {
    this.key = key;
  }

  public Resource(String key, ElementData data) {
    this.key = key;
    this.data = data;
  }

  public String key() {
    return key;
  }

  public boolean isDefined() {
    return data != null;
  }

  /**
   * The blob's bytes.
   *
   * @throws IllegalStateException if the file has no such resource
   */
  public ElementData data() {
    if (data == null) {
      throw new IllegalStateException("the resource '" + key + "' is not in the resource section");
    }
    return data;
  }

  public int alignment() {
    return alignment;
  }

  /** Gives the blob its bytes; a second call is an error. */
  public void define(ElementData bytes, int alignTo) {
    if (data != null) {
      throw new IllegalStateException("the resource '" + key + "' is defined twice");
    }
    data = bytes;
    alignment = alignTo;
  }
}
