package org.tdopt.ir.pass;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a pass is called in pipelines, and what it does in one line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PassInfo {
  /** The name in pipelines and on the command line, for example {@code loop-unroll}. */
  String name();

  /** One line without a full stop. */
  String summary();
}
