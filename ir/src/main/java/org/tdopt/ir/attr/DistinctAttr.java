package org.tdopt.ir.attr;

/** An attribute that equals no other of its kind; the number only tells them apart in text. */
public final class DistinctAttr implements Attribute {
  private final long id;
  private final Attribute referenced;

  public DistinctAttr(long id, Attribute referenced) {
    this.id = id;
    this.referenced = referenced;
  }

  public Attribute referenced() {
    return referenced;
  }

  @Override
  public String toString() {
    return "distinct[" + id + "]<" + referenced + ">";
  }
}
