/** The pulp dialect: what a core of a PULP cluster can ask for and wait for. */
@NullMarked
package org.tdopt.dialects.pulp;

import org.jspecify.annotations.NullMarked;
