#!/usr/bin/python3
"""Writes deep_ae.onnx: the Deep-AE of MLPerf Tiny with seeded He-initialised weights.

640-128-128-128-128-8-128-128-128-128-640, dense with bias, ReLU after every layer but the last.
The batch dimension is symbolic. Needs Debian's python3-onnx and python3-numpy:

    /usr/bin/python3 examples/deep_ae/make_deep_ae.py

Before it writes, it takes the first training step (mean squared error against the input, SGD,
batch 1) on seeded inputs of three distributions and checks that the largest update of every tensor
exceeds 1e-4 of its largest weight: a comparison of trained weights then sees the training.
"""

import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WIDTHS = [640, 128, 128, 128, 128, 8, 128, 128, 128, 128, 640]
SEED = 5
LEARNING_RATE = 0.01
FIRST_LAYER_GAIN = 2.5
BIAS_BOUND = 0.02
SMALLEST_RELATIVE_UPDATE = 1e-4
INPUTS_PER_DISTRIBUTION = 200


def make_layers():
    """Weights [out, in] with variance 2 / in (He et al. 2015), biases uniform and small.

    The first layer has a gain on top: its gradients do not grow with it, those of all others do,
    so that a couple of hundred steps at the learning rate are enough to see the loss fall tenfold.
    """
    rng = np.random.default_rng(SEED)
    layers = []
    for fan_in, fan_out in zip(WIDTHS, WIDTHS[1:]):
        weight = rng.normal(0, np.sqrt(2 / fan_in), (fan_out, fan_in)).astype(np.float32)
        if not layers:
            weight *= np.float32(FIRST_LAYER_GAIN)
        bias = rng.uniform(-BIAS_BOUND, BIAS_BOUND, fan_out).astype(np.float32)
        layers.append((weight, bias))
    return layers


def gradients(layers, x):
    """Gradients of mean((f(x) - x)^2) as (weight, bias) per layer, and the loss."""
    activations = [x]
    for i, (weight, bias) in enumerate(layers):
        y = activations[-1] @ weight.T + bias
        activations.append(y if i == len(layers) - 1 else np.maximum(y, 0))
    difference = activations[-1] - x
    g = 2 * difference / difference.size
    found = []
    for i in reversed(range(len(layers))):
        if i != len(layers) - 1:
            g = g * (activations[i + 1] > 0)
        found.append((g.T @ activations[i], g.sum(axis=0)))
        g = g @ layers[i][0]
    return found[::-1], np.mean(difference**2)


def check_updates(layers):
    """Fails if a tensor's first update is small beside its weights for any of the inputs."""
    rng = np.random.default_rng(SEED + 1)
    draws = {
        "normal": lambda: rng.standard_normal((1, WIDTHS[0])),
        "uniform -1..1": lambda: rng.uniform(-1, 1, (1, WIDTHS[0])),
        "uniform 0..1": lambda: rng.uniform(0, 1, (1, WIDTHS[0])),
    }
    for name, draw in draws.items():
        smallest = np.inf
        for _ in range(INPUTS_PER_DISTRIBUTION):
            found, _ = gradients(layers, draw())
            for tensors, updates in zip(layers, found):
                for tensor, update in zip(tensors, updates):
                    ratio = LEARNING_RATE * np.abs(update).max() / np.abs(tensor).max()
                    smallest = min(smallest, ratio)
        print(f"{name}: smallest relative update {smallest:.1e}")
        if smallest <= SMALLEST_RELATIVE_UPDATE:
            raise SystemExit(f"below {SMALLEST_RELATIVE_UPDATE:.0e}: choose another seed")


def make_model(layers):
    nodes, initializers = [], []
    value = "input"
    for i, (weight, bias) in enumerate(layers, start=1):
        last = i == len(layers)
        result = "output" if last else f"fc{i}.out"
        initializers.append(numpy_helper.from_array(weight, f"fc{i}.weight"))
        initializers.append(numpy_helper.from_array(bias, f"fc{i}.bias"))
        nodes.append(
            helper.make_node(
                "Gemm", [value, f"fc{i}.weight", f"fc{i}.bias"], [result], f"fc{i}", transB=1
            )
        )
        value = result
        if not last:
            nodes.append(helper.make_node("Relu", [value], [f"relu{i}.out"], f"relu{i}"))
            value = f"relu{i}.out"
    graph = helper.make_graph(
        nodes,
        "deep_ae",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["N", WIDTHS[0]])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["N", WIDTHS[-1]])],
        initializers,
    )
    model = helper.make_model(
        graph, producer_name="tdopt", opset_imports=[helper.make_opsetid("", 13)]
    )
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def main():
    layers = make_layers()
    check_updates(layers)
    target = pathlib.Path(__file__).with_name("deep_ae.onnx")
    target.write_bytes(make_model(layers).SerializeToString(deterministic=True))
    print(f"wrote {target.name}, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
