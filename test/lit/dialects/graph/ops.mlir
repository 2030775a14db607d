// RUN: tdopt %s | tdopt | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: graph.parameter @w : tensor<4x3xf32> = dense<5.000000e-01> : tensor<4x3xf32> {onnx_name = "fc.weight", trainable}
graph.parameter @w : tensor<4x3xf32> = dense<0.5> : tensor<4x3xf32> {onnx_name = "fc.weight", trainable}
// CHECK: graph.parameter @frozen : tensor<4xf32> = dense<0.000000e+00> : tensor<4xf32>{{$}}
graph.parameter @frozen : tensor<4xf32> = dense<0.0> : tensor<4xf32>

// CHECK-LABEL: func.func @dense
func.func @dense(%x: tensor<2x3xf32>) -> tensor<2x4xf32> {
  // CHECK: %[[W:.*]] = graph.load_parameter @w : tensor<4x3xf32>
  %w = graph.load_parameter @w : tensor<4x3xf32>
  %b = graph.load_parameter @frozen : tensor<4xf32>
  // CHECK: graph.matmul %{{.*}}, %[[W]] {transpose_b = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  %0 = graph.matmul %x, %w {transpose_b = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  // CHECK: graph.add %{{.*}}, %{{.*}} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %1 = graph.add %0, %b : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // CHECK: graph.relu %{{.*}} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %2 = graph.relu %1 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // CHECK: graph.store_parameter @w, %[[W]] : tensor<4x3xf32>
  graph.store_parameter @w, %w : tensor<4x3xf32>
  func.return %2 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @shapes
func.func @shapes(%x: tensor<2x3xf32>) -> tensor<4x3x2xf32> {
  // CHECK: graph.reduce_sum %{{.*}} {dims = array<i64: 0>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<1x3xf32>
  %0 = graph.reduce_sum %x {dims = array<i64: 0>, keep_dims = true} : (tensor<2x3xf32>) -> tensor<1x3xf32>
  // CHECK: graph.broadcast %{{.*}} : (tensor<1x3xf32>) -> tensor<4x2x3xf32>
  %1 = graph.broadcast %0 : (tensor<1x3xf32>) -> tensor<4x2x3xf32>
  // CHECK: graph.transpose %{{.*}} {permutation = array<i64: 0, 2, 1>} : (tensor<4x2x3xf32>) -> tensor<4x3x2xf32>
  %2 = graph.transpose %1 {permutation = array<i64: 0, 2, 1>} : (tensor<4x2x3xf32>) -> tensor<4x3x2xf32>
  // CHECK: graph.scale %{{.*}} {factor = 2.500000e-01 : f64} : (tensor<4x3x2xf32>) -> tensor<4x3x2xf32>
  %3 = graph.scale %2 {factor = 0.25 : f64} : (tensor<4x3x2xf32>) -> tensor<4x3x2xf32>
  func.return %3 : tensor<4x3x2xf32>
}

// CHECK-LABEL: func.func @training
func.func @training(%y: tensor<2x3xf64>, %t: tensor<2xi64>, %w: tensor<2x3xf64>) -> tensor<f64> {
  // CHECK: graph.softmax_cross_entropy %{{.*}}, %{{.*}} : (tensor<2x3xf64>, tensor<2xi64>) -> tensor<f64>
  %0 = graph.softmax_cross_entropy %y, %t : (tensor<2x3xf64>, tensor<2xi64>) -> tensor<f64>
  // CHECK: graph.softmax_cross_entropy_grad %{{.*}}, %{{.*}} : (tensor<2x3xf64>, tensor<2xi64>) -> tensor<2x3xf64>
  %1 = graph.softmax_cross_entropy_grad %y, %t : (tensor<2x3xf64>, tensor<2xi64>) -> tensor<2x3xf64>
  // CHECK: graph.sgd %{{.*}}, %{{.*}} {lr = 1.000000e-01 : f64} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  %2 = graph.sgd %w, %1 {lr = 0.1 : f64} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  func.return %0 : tensor<f64>
}
