/**
 * From operations to units of nodes: the table of translators and one class per family of
 * operations.
 */
@NullMarked
package org.tdopt.interp.translate;

import org.jspecify.annotations.NullMarked;
