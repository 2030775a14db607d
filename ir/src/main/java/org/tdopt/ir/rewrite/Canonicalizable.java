package org.tdopt.ir.rewrite;

import java.util.List;

/** The operation has rewrites to its canonical form. */
public interface Canonicalizable {
  /** The rewrites; the same list for every operation of a class. */
  List<RewritePattern<?>> canonicalizations();
}
