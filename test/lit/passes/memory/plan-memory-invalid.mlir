// RUN: tdopt %s --plan-memory --verify-diagnostics

func.func @dynamic(%n: index) {
  // expected-error @below {{'memref.alloc' op has the type 'memref<?xf32, "L1">', but only static shapes can be planned}}
  %a = memref.alloc(%n) : memref<?xf32, "L1">
  memref.copy %a, %a : memref<?xf32, "L1"> to memref<?xf32, "L1">
  return
}

func.func @vectors() {
  // expected-error @below {{'memref.alloc' op has the type 'memref<4xvector<4xf32>, "L1">', whose elements have no size in memory}}
  %a = memref.alloc() : memref<4xvector<4xf32>, "L1">
  return
}
