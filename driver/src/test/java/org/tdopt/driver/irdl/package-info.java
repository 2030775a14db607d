/** Tests of the export of dialects as IRDL. */
@NullMarked
package org.tdopt.driver.irdl;

import org.jspecify.annotations.NullMarked;
