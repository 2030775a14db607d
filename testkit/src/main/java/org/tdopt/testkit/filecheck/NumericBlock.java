package org.tdopt.testkit.filecheck;

import java.util.Optional;

/**
 * The contents of <code>[[#...]]</code>.
 *
 * @param format how the number is written in the input
 * @param definition the variable that the number is stored in
 * @param expression what the number must be; without one any number matches
 */
record NumericBlock(
    NumericFormat format, Optional<NumericVariable> definition, Optional<Expression> expression) {}
