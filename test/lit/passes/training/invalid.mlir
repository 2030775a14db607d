// RUN: tdopt %s --split-input-file --verify-diagnostics --attach-loss=loss=cross-entropy --autodiff

// expected-error@+1 {{'builtin.module' op has no function @forward with a body of one block}}
module {
  func.func @backward() {
    func.return
  }
}

// -----

// expected-error@+1 {{'func.func' op must return one tensor to have a loss, but returns []}}
func.func @forward() {
  func.return
}

// -----

// expected-error@+1 {{'func.func' op cannot have the loss cross-entropy: the output must be of rank 2, [batch, classes], but is 'tensor<3xf32>'}}
func.func @forward(%x: tensor<3xf32>) -> tensor<3xf32> {
  func.return %x : tensor<3xf32>
}

// -----

graph.parameter @w : tensor<2x3xf32> = dense<0.5> : tensor<2x3xf32> {trainable}
func.func @forward(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %w = graph.load_parameter @w : tensor<2x3xf32>
  // expected-error@+1 {{'graph.relu_grad' op does not implement Differentiable, which the pass 'autodiff' needs}}
  %0 = graph.relu_grad %w, %x : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  func.return %0 : tensor<2x3xf32>
}
