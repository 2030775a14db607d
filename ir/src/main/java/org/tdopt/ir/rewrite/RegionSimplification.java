package org.tdopt.ir.rewrite;

/** How far control flow is simplified after the patterns. */
public enum RegionSimplification {
  /** Not at all. */
  DISABLED,
  /** Unreachable blocks, dead operations and dead block arguments go. */
  NORMAL,
  /** Also equal blocks become one, and arguments that always have one value become that value. */
  AGGRESSIVE
}
