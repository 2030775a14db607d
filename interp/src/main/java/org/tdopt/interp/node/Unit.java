package org.tdopt.interp.node;

import com.oracle.truffle.api.RootCallTarget;
import java.util.List;
import org.tdopt.ir.Value;

/**
 * A compiled piece of a function.
 *
 * @param captures values from outside, the arguments behind the core
 * @param results values used outside, in the order of the returned array
 */
public record Unit(RootCallTarget target, List<Value> captures, List<Value> results) {}
