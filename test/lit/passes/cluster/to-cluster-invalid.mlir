// RUN: tdopt %s --to-cluster --split-input-file --verify-diagnostics

func.func @copy(%a: memref<8xf32, "L2">, %b: memref<8xf32, "L1">) {
  // expected-error @below {{'memref.copy' op is a synchronous copy; insert-dma comes before to-cluster}}
  memref.copy %a, %b : memref<8xf32, "L2"> to memref<8xf32, "L1">
  return
}

// -----

func.func @tensors(%x: f32, %t: tensor<8xf32>) {
  // expected-error @below {{'linalg.fill' op is on tensors; bufferize comes before to-cluster}}
  %0 = linalg.fill ins(%x : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  return
}
