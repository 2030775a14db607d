// RUN: tdopt %quant %s --split-input-file --verify-diagnostics

func.func @bits(%w: tensor<3xf32>) -> tensor<3xf32> {
  // expected-error @below {{'quant.fake_quant' op 'bits' must be from 2 to 16, got 17}}
  %0 = quant.fake_quant %w {bits = 17 : i64} : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @range(%w: tensor<3xf32>) -> tensor<3xf32> {
  // expected-error @below {{'quant.fake_quant' op 'range' must be positive, got -1.0}}
  %0 = quant.fake_quant %w {bits = 8 : i64, range = -1.0 : f64} : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @type(%w: tensor<3xf64>) -> tensor<3xf64> {
  // expected-error @below {{'quant.fake_quant' op operand #0 must be tensor of f32, but got 'tensor<3xf64>'}}
  // expected-error @below {{'quant.fake_quant' op result #0 must be tensor of f32, but got 'tensor<3xf64>'}}
  %0 = quant.fake_quant %w {bits = 8 : i64} : tensor<3xf64>
  return %0 : tensor<3xf64>
}
