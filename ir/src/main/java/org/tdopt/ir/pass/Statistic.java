package org.tdopt.ir.pass;

/** Something a pass counts; a constant of the pass. */
public record Statistic(String name, String doc) {
  public static Statistic of(String name, String doc) {
    return new Statistic(name, doc);
  }
}
