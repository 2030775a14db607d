// RUN: tdopt %s --insert-dma --verify-diagnostics

func.func @dynamic(%a: memref<?xf32, "L2">, %b: memref<?xf32, "L2">) {
  // expected-error @below {{'memref.copy' op copies 'memref<?xf32, "L2">' inside L2, which needs a static shape}}
  memref.copy %a, %b : memref<?xf32, "L2"> to memref<?xf32, "L2">
  return
}
