package org.tdopt.ir.pass;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An option of a pass. Optional types and lists default to empty, booleans to false; any other
 * component without a {@link #defaultValue} must be given.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {
  /** The value of {@link #defaultValue} that says there is none. */
  String NONE = "\0";

  /** One line without a full stop; it gives the unit. */
  String doc();

  /** The name in pipelines; the component's in kebab case if empty. */
  String name() default "";

  /** The default, written as in a pipeline. */
  String defaultValue() default NONE;
}
