// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK-LABEL: func.func @elementwise(
func.func @elementwise(%x: tensor<2x3xf32>) -> tensor<6xf32> {
  // CHECK: %[[C:.*]] = graph.constant dense<[1.000000e+00, 2.000000e+00, 3.000000e+00]> : tensor<3xf32>
  %c = graph.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  // CHECK-NEXT: graph.constant dense<7> : tensor<2xi64>
  %i = graph.constant dense<7> : tensor<2xi64>
  // CHECK-NEXT: %[[D:.*]] = graph.sub %{{.*}}, %[[C]] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %0 = graph.sub %x, %c : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  // CHECK-NEXT: %[[P:.*]] = graph.mul %[[C]], %[[D]] : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = graph.mul %c, %0 : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  // CHECK-NEXT: graph.reshape %[[P]] : (tensor<2x3xf32>) -> tensor<6xf32>
  %2 = graph.reshape %1 : (tensor<2x3xf32>) -> tensor<6xf32>
  return %2 : tensor<6xf32>
}

// CHECK-LABEL: func.func @losses(
func.func @losses(%y: tensor<2x3xf32>, %t: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // CHECK: graph.mse_loss %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>
  %0 = graph.mse_loss %y, %t : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>
  // CHECK-NEXT: %[[G:.*]] = graph.mse_loss_grad %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = graph.mse_loss_grad %y, %t : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  // CHECK-NEXT: graph.relu_grad %[[G]], %{{.*}} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = graph.relu_grad %1, %y : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %2 : tensor<2x3xf32>
}
