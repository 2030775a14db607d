// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%i: index) {
  // expected-error@+1 {{incorrect number of dynamic sizes, has 1, expected 2}}
  %0 = tensor.empty(%i) : tensor<?x?xf32>
  return
}

// -----

func.func @f(%t: tensor<4xf32>) {
  // expected-error@+1 {{operand type 'tensor<4xf32>' and result type 'tensor<5xf32>' are cast incompatible}}
  %0 = tensor.cast %t : tensor<4xf32> to tensor<5xf32>
  return
}

// -----

func.func @f(%t: tensor<4x4xf32>, %i: index) {
  // expected-error@+1 {{incorrect number of indices, expected 2, got 1}}
  %0 = tensor.extract %t[%i] : tensor<4x4xf32>
  return
}

// -----

func.func @f(%t: tensor<4xf32>, %x: f64, %i: index) {
  // expected-error@+1 {{scalar type 'f64' is not the element type of 'tensor<4xf32>'}}
  %0 = "tensor.insert"(%x, %t, %i) : (f64, tensor<4xf32>, index) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: f32) {
  // expected-error@+1 {{expects 3 elements for 'tensor<3xf32>', got 2}}
  %0 = tensor.from_elements %x, %x : tensor<3xf32>
  return
}

// -----

func.func @f(%x: f64) {
  // expected-error@+1 {{input type 'f64' is not the element type of 'tensor<3xf32>'}}
  %0 = "tensor.splat"(%x) : (f64) -> tensor<3xf32>
  return
}

// -----

func.func @f(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected 2 offsets values, got 1}}
  %0 = tensor.extract_slice %t[0] [4] [1] : tensor<8x8xf32> to tensor<4xf32>
  return
}

// -----

func.func @f(%t: tensor<8xf32>, %i: index) {
  // expected-error@+1 {{expected 1 dynamic offsets values, got 0}}
  %0 = "tensor.extract_slice"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 4>, static_strides = array<i64: 1>}> : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected result type to be 'tensor<4x1xf32>' or a rank-reduced version, got 'tensor<5xf32>'}}
  %0 = tensor.extract_slice %t[0, 0] [4, 1] [1, 1] : tensor<8x8xf32> to tensor<5xf32>
  return
}

// -----

func.func @f(%s: tensor<5xf32>, %t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected type to be 'tensor<4x1xf32>' or a rank-reduced version, got 'tensor<5xf32>'}}
  %0 = tensor.insert_slice %s into %t[0, 0] [4, 1] [1, 1] : tensor<5xf32> into tensor<8x8xf32>
  return
}

// -----

func.func @f(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{expected dimension 0 of the collapsed type to be 6, got 5}}
  %0 = tensor.collapse_shape %t [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<5x4xf32>
  return
}

// -----

func.func @f(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{expected reassociation indices to be contiguous, got [[0, 2], [1]]}}
  %0 = tensor.collapse_shape %t [[0, 2], [1]] : tensor<2x3x4xf32> into tensor<8x3xf32>
  return
}

// -----

func.func @f(%t: tensor<6xf32>) {
  // expected-error@+1 {{expected output shape array<i64: 2, 4> to be that of the result, '2x3'}}
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [2, 4] : tensor<6xf32> into tensor<2x3xf32>
  return
}

// -----

func.func @f(%x: f32, %t: tensor<4xf32>) {
  // expected-error @below {{'tensor.dim' op operand #1 must be index, but got 'f32'}}
  %0 = "tensor.dim"(%t, %x) : (tensor<4xf32>, f32) -> index
  return
}

// -----

func.func @f(%x: tensor<*xf32>) {
  // expected-error @below {{'tensor<*xf32>' and result type 'tensor<*xi32>' are cast incompatible}}
  %0 = tensor.cast %x : tensor<*xf32> to tensor<*xi32>
  return
}
