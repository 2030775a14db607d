package org.tdopt.ir.rewrite;

/** Hears what a driver does and tries. */
@FunctionalInterface
public interface RewriteListener {
  void rewrote(RewriteEvent event);
}
