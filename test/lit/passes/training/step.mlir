// RUN: tdopt %s --attach-loss=loss=mse | filecheck %s --check-prefix=LOSS
// RUN: tdopt %s --attach-loss=loss=mse --autodiff | filecheck %s --check-prefix=GRAD
// RUN: tdopt %s --attach-loss=loss=mse --autodiff --add-optimizer=lr=0.1 | filecheck %s --check-prefix=SGD

graph.parameter @w : tensor<4x3xf32> = dense<0.5> : tensor<4x3xf32> {trainable}
graph.parameter @b : tensor<4xf32> = dense<0.1> : tensor<4xf32> {trainable}

func.func @forward(%x: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %w = graph.load_parameter @w : tensor<4x3xf32>
  %b = graph.load_parameter @b : tensor<4xf32>
  %0 = graph.matmul %x, %w {transpose_b = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  %1 = graph.add %0, %b : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %2 = graph.relu %1 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  func.return %2 : tensor<2x4xf32>
}

// LOSS-LABEL: func.func private @forward(
// LOSS: func.func @step(%[[X:.*]]: tensor<2x3xf32>, %[[T:.*]]: tensor<2x4xf32>) -> (tensor<f32> {tdopt.loss})
// LOSS: %[[Y:.*]] = graph.relu
// LOSS-NEXT: %[[L:.*]] = graph.mse_loss %[[Y]], %[[T]]
// LOSS-NEXT: return %[[L]] : tensor<f32>

// GRAD: func.func @step(%[[X:.*]]: tensor<2x3xf32>, %[[T:.*]]: tensor<2x4xf32>) -> (tensor<f32> {tdopt.loss}, tensor<4x3xf32> {graph.gradient_of = @w}, tensor<4xf32> {graph.gradient_of = @b})
// GRAD: %[[Y:.*]] = graph.relu
// GRAD: %[[L:.*]] = graph.mse_loss
// GRAD-NEXT: %[[DY:.*]] = graph.mse_loss_grad %[[Y]], %[[T]]
// GRAD-NEXT: %[[DZ:.*]] = graph.relu_grad %[[DY]], %[[Y]]
// GRAD-NEXT: %[[DB:.*]] = graph.reduce_sum %[[DZ]] {dims = array<i64: 0>}
// GRAD-NEXT: %[[DW:.*]] = graph.matmul %[[DZ]], %[[X]] {transpose_a = true}
// GRAD-NEXT: return %[[L]], %[[DW]], %[[DB]]

// SGD: func.func @step(%{{.*}}: tensor<2x3xf32>, %{{.*}}: tensor<2x4xf32>) -> (tensor<f32> {tdopt.loss}) {
// SGD: %[[W:.*]] = graph.load_parameter @w
// SGD-NEXT: %[[B:.*]] = graph.load_parameter @b
// SGD: %[[DB:.*]] = graph.reduce_sum
// SGD-NEXT: %[[NB:.*]] = graph.sgd %[[B]], %[[DB]] {lr = 1.000000e-01 : f64}
// SGD-NEXT: graph.store_parameter @b, %[[NB]]
// SGD-NEXT: %[[DW:.*]] = graph.matmul
// SGD-NEXT: %[[NW:.*]] = graph.sgd %[[W]], %[[DW]]
// SGD-NEXT: graph.store_parameter @w, %[[NW]]
// SGD-NEXT: return %{{.*}} : tensor<f32>
