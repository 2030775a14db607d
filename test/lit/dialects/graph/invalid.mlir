// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @inner(%x: tensor<2x3xf32>, %w: tensor<4x5xf32>) -> tensor<2x5xf32> {
  // expected-error@+1 {{'graph.matmul' op inner dimensions differ: 3 of 'tensor<2x3xf32>' and 4 of 'tensor<4x5xf32>'}}
  %0 = graph.matmul %x, %w : (tensor<2x3xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>
  func.return %0 : tensor<2x5xf32>
}

// -----

func.func @result(%x: tensor<2x3xf32>, %w: tensor<3x5xf32>) -> tensor<5x2xf32> {
  // expected-error@+1 {{'graph.matmul' op result must be 'tensor<2x5xf32>', but got 'tensor<5x2xf32>'}}
  %0 = graph.matmul %x, %w : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<5x2xf32>
  func.return %0 : tensor<5x2xf32>
}

// -----

func.func @broadcast(%x: tensor<2x3xf32>, %b: tensor<4xf32>) -> tensor<2x3xf32> {
  // expected-error@+1 {{'graph.add' op 'tensor<2x3xf32>' and 'tensor<4xf32>' do not broadcast}}
  %0 = graph.add %x, %b : (tensor<2x3xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  func.return %0 : tensor<2x3xf32>
}

// -----

func.func @dynamic(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  // expected-error@+2 {{'graph.relu' op operand #0 must be tensor of static shape of f32 or f64, but got 'tensor<?x3xf32>'}}
  // expected-error@+1 {{'graph.relu' op result #0 must be tensor of static shape of f32 or f64, but got 'tensor<?x3xf32>'}}
  %0 = graph.relu %x : (tensor<?x3xf32>) -> tensor<?x3xf32>
  func.return %0 : tensor<?x3xf32>
}

// -----

func.func @dims(%x: tensor<2x3xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{'graph.reduce_sum' op dims [1, 0] must ascend within 0..1}}
  %0 = graph.reduce_sum %x {dims = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<2xf32>
  func.return %0 : tensor<2xf32>
}

// -----

func.func @permutation(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  // expected-error@+1 {{'graph.transpose' op permutation [1, 1] must hold each of 0..1 once}}
  %0 = graph.transpose %x {permutation = array<i64: 1, 1>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  func.return %0 : tensor<3x2xf32>
}

// -----

func.func @reshape(%x: tensor<2x3xf32>) -> tensor<5xf32> {
  // expected-error@+1 {{'graph.reshape' op 'tensor<2x3xf32>' has 6 elements, but 'tensor<5xf32>' has 5}}
  %0 = graph.reshape %x : (tensor<2x3xf32>) -> tensor<5xf32>
  func.return %0 : tensor<5xf32>
}

// -----

func.func @target(%y: tensor<2x3xf32>, %t: tensor<3xf32>) -> tensor<f32> {
  // expected-error@+1 {{'graph.mse_loss' op prediction and target differ in type: 'tensor<2x3xf32>' and 'tensor<3xf32>'}}
  %0 = graph.mse_loss %y, %t : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<f32>
  func.return %0 : tensor<f32>
}

// -----

func.func @labels(%y: tensor<2x3xf32>, %t: tensor<4xi64>) -> tensor<f32> {
  // expected-error@+1 {{'graph.softmax_cross_entropy' op 2 rows of logits need as many labels, but there are 4}}
  %0 = graph.softmax_cross_entropy %y, %t : (tensor<2x3xf32>, tensor<4xi64>) -> tensor<f32>
  func.return %0 : tensor<f32>
}

// -----

graph.parameter @w : tensor<2xf32> = dense<0.0> : tensor<2xf32>
func.func @load() -> tensor<3xf32> {
  // expected-error@+1 {{'graph.load_parameter' op @w is of type 'tensor<2xf32>', not 'tensor<3xf32>'}}
  %0 = graph.load_parameter @w : tensor<3xf32>
  // expected-error@+1 {{'graph.store_parameter' op @v is not a parameter}}
  graph.store_parameter @v, %0 : tensor<3xf32>
  func.return %0 : tensor<3xf32>
}

// -----

// expected-error@+1 {{'graph.parameter' op is of type 'tensor<3xf32>', but its value is of type 'tensor<2xf32>'}}
graph.parameter @w : tensor<3xf32> = dense<0.0> : tensor<2xf32>

// -----

// expected-error@+1 {{'graph.parameter' op a trainable parameter must be of f32 or f64, but is 'tensor<2xi64>'}}
graph.parameter @w : tensor<2xi64> = dense<0> : tensor<2xi64> {trainable}

// -----

func.func @f(%a: tensor<2x3xf32>, %b: tensor<3xf32>) {
  // expected-error @below {{'graph.broadcast' op 'tensor<2x3xf32>' does not broadcast to 'tensor<3x3xf32>'}}
  %0 = graph.broadcast %a : (tensor<2x3xf32>) -> tensor<3x3xf32>
  // expected-error @below {{'graph.broadcast' op 'tensor<3xf32>' does not broadcast to 'tensor<f32>'}}
  %1 = graph.broadcast %b : (tensor<3xf32>) -> tensor<f32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{'graph.constant' op value is of type 'tensor<2xf32>', but the result is 'tensor<3xf32>'}}
  %0 = "graph.constant"() <{value = dense<1.0> : tensor<2xf32>}> : () -> tensor<3xf32>
  return
}

// -----

func.func @f() {
  // expected-error @below {{cannot make 'graph.constant' of its operands, properties and regions: not a constant tensor: 1 : i32}}
  %1 = graph.constant 1 : i32
  return
}

// -----

func.func @f(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>) {
  // expected-error @below {{'graph.mul' op 'tensor<2x3xf32>' and 'tensor<3x2xf32>' do not broadcast}}
  %0 = graph.mul %a, %b : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  // expected-error @below {{'graph.sub' op 'tensor<2x3xf32>' and 'tensor<3x2xf32>' do not broadcast}}
  %1 = graph.sub %a, %b : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  // expected-error @below {{'graph.relu_grad' op gradient and output differ in type: 'tensor<2x3xf32>' and 'tensor<3x2xf32>'}}
  %2 = graph.relu_grad %a, %b : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  // expected-error @below {{'graph.mse_loss_grad' op prediction and target differ in type: 'tensor<2x3xf32>' and 'tensor<3x2xf32>'}}
  %3 = graph.mse_loss_grad %a, %b : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  // expected-error @below {{'graph.sgd' op parameter and gradient differ in type: 'tensor<2x3xf32>' and 'tensor<3x2xf32>'}}
  %4 = graph.sgd %a, %b {lr = 0.1 : f64} : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @f(%a: tensor<2x3xf32>, %l: tensor<3xi64>) {
  // expected-error @below {{'graph.softmax_cross_entropy_grad' op 2 rows of logits need as many labels, but there are 3}}
  %0 = graph.softmax_cross_entropy_grad %a, %l : (tensor<2x3xf32>, tensor<3xi64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @f(%a: tensor<2x3xf32>) {
  // expected-error @below {{'graph.scale' op needs the property 'factor'}}
  %1 = "graph.scale"(%a) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  // expected-error @below {{'graph.sgd' op needs the property 'lr'}}
  %2 = "graph.sgd"(%a, %a) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}
