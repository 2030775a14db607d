// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%m: memref<4xf32, "L2">, %n: memref<4xi32, "L1">) {
  // expected-error @below {{'dma.start' op copies elements of type 'f32' to elements of type 'i32'}}
  %0 = dma.start %m, %n : memref<4xf32, "L2">, memref<4xi32, "L1">
  return
}

// -----

func.func @f(%m: memref<4xf32, "L2">, %n: memref<2x2xf32, "L1">) {
  // expected-error @below {{'dma.start' op ranks differ: 1 vs 2}}
  %0 = dma.start %m, %n : memref<4xf32, "L2">, memref<2x2xf32, "L1">
  return
}

// -----

func.func @f(%m: memref<4xf32, "L2">, %n: memref<5xf32, "L1">) {
  // expected-error @below {{'dma.start' op shapes differ: 'memref<4xf32, "L2">' vs 'memref<5xf32, "L1">'}}
  %0 = dma.start %m, %n : memref<4xf32, "L2">, memref<5xf32, "L1">
  return
}

// -----

func.func @f(%t: tensor<4xf32>) {
  // expected-error @below {{'dma.start' op operand #0 must be ranked memref, but got 'tensor<4xf32>'}}
  // expected-error @below {{'dma.start' op operand #1 must be ranked memref, but got 'tensor<4xf32>'}}
  %0 = "dma.start"(%t, %t) : (tensor<4xf32>, tensor<4xf32>) -> !dma.token
  return
}

// -----

func.func @f(%x: i32) {
  // expected-error @below {{'dma.wait' op operand #0 must be dma token, but got 'i32'}}
  "dma.wait"(%x) : (i32) -> ()
  return
}

// -----

func.func @f(%x: i32) {
  // expected-error @below {{'dma.none' op result #0 must be dma token, but got 'i32'}}
  %0 = "dma.none"() : () -> i32
  return
}

// -----

func.func @f(%x: i32) {
  // expected-error @below {{'dma.none' op needs 0 operands, has 1}}
  %0 = "dma.none"(%x) : (i32) -> !dma.token
  return
}
