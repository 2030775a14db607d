/** The JSON files that tools write, compared with their schemas. */
@NullMarked
package org.tdopt.driver.report;

import org.jspecify.annotations.NullMarked;
