package org.tdopt.interp.memory;

import org.tdopt.ir.diag.Location;

/**
 * An operation as messages name it.
 *
 * @param number position in the list of all sites of a module, so that a shadow word can hold it
 */
public record Site(int number, String operation, Location location) {
  /** The operation's name in quotes. */
  public String quoted() {
    return "'" + operation + "'";
  }
}
