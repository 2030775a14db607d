package org.tdopt.ir.pass;

import java.util.List;

/** Names the passes of a jar; found with {@link java.util.ServiceLoader}. */
public interface PassProvider {
  List<Class<? extends Pass<?>>> passes();
}
