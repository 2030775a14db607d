package org.tdopt.dialects.memref;


/**
 * The operation works on buffers of any layout, with extents known or not, so that it may use the
 * source of a {@link CastOp} in place of its result.
 */
public interface LayoutAgnostic {}
