// RUN: tdopt %s --select-trainable=patterns=head.* | filecheck %s
// RUN: not tdopt %s --select-trainable=patterns=tail.* 2>&1 | filecheck %s --check-prefix=NONE

// CHECK: graph.parameter @a {{.*}} {onnx_name = "body.weight"}
graph.parameter @a : tensor<2xf32> = dense<0.5> : tensor<2xf32> {onnx_name = "body.weight", trainable}
// CHECK: graph.parameter @b {{.*}} {onnx_name = "head.weight", trainable}
graph.parameter @b : tensor<2xf32> = dense<0.5> : tensor<2xf32> {onnx_name = "head.weight", trainable}

// NONE: error: 'builtin.module' op has no trainable parameter that matches 'tail.*'; there are body.weight, head.weight
