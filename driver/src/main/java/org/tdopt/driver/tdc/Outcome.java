package org.tdopt.driver.tdc;

import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.TensorData;

/**
 * What running a program gave.
 *
 * @param losses the loss of each step before its update; empty for inference
 * @param parameters the parameters after the last step, by symbol, in file order
 * @param outputs the outputs of the last batch; empty for training
 */
public record Outcome(
    List<Float> losses, Map<String, TensorData> parameters, List<TensorData> outputs) {}
