package org.tdopt.interp.translate;

/**
 * Adds the translators of a dialect's operations to the table; found with {@link
 * java.util.ServiceLoader}. An operation needs none if it has {@code ScalarSemantics} or is {@code
 * Evaluable}.
 */
@FunctionalInterface
public interface TranslatorProvider {
  void register(TranslatorTable.Builder table);
}
