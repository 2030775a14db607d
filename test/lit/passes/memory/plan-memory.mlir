// RUN: tdopt %s --plan-memory | filecheck %s
// RUN: tdopt %s --plan-memory=l1-bytes=64 | filecheck %s
// RUN: not tdopt %s --plan-memory=l1-bytes=63 2>&1 | filecheck %s --check-prefix=L1
// RUN: not tdopt %s --plan-memory="l2-bytes=31" 2>&1 | filecheck %s --check-prefix=L2
// L1: error: the buffers of @chain need 64 bytes of L1, but 63 are available
// L2: error: the buffers of @spaces need 32 bytes of L2, but 31 are available

// The third buffer takes the place of the first, whose life has ended; an earlier plan is replaced.
// CHECK-LABEL: func.func @chain(
// CHECK-SAME: attributes {{{.*}}tdopt.peak_l1 = 64 : i64
// CHECK: memref.alloc() {tdopt.offset = 0 : i64} : memref<8xf32, "L1">
// CHECK-NEXT: memref.alloc() {tdopt.offset = 32 : i64} : memref<8xf32, "L1">
// CHECK-NEXT: memref.alloc() {tdopt.offset = 0 : i64} : memref<8xf32, "L1">
func.func @chain(%x: f32) {
  %a = memref.alloc() {tdopt.offset = 4096 : i64} : memref<8xf32, "L1">
  %b = memref.alloc() : memref<8xf32, "L1">
  %c = memref.alloc() : memref<8xf32, "L1">
  linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
  memref.copy %a, %b : memref<8xf32, "L1"> to memref<8xf32, "L1">
  memref.copy %b, %c : memref<8xf32, "L1"> to memref<8xf32, "L1">
  return
}

// Each space has its own addresses; a target lives until its copy has been waited for.
// CHECK-LABEL: func.func @spaces(
// CHECK: memref.alloc() {tdopt.offset = 0 : i64} : memref<8xf32, "L2">
// CHECK-NEXT: memref.alloc() {tdopt.offset = 0 : i64} : memref<8xf32, "L1">
// CHECK-NEXT: memref.alloc() {tdopt.offset = 32 : i64} : memref<8xf32, "L1">
func.func @spaces(%x: f32) {
  %far = memref.alloc() : memref<8xf32, "L2">
  %a = memref.alloc() : memref<8xf32, "L1">
  %b = memref.alloc() : memref<8xf32, "L1">
  %token = dma.start %far, %a : memref<8xf32, "L2">, memref<8xf32, "L1">
  linalg.fill ins(%x : f32) outs(%b : memref<8xf32, "L1">)
  dma.wait %token
  return
}

// Places are for allocations: arguments and globals have theirs.
// CHECK-LABEL: func.func @none(
// CHECK-NOT: tdopt.offset
// CHECK: return
func.func @none(%m: memref<8xf32, "L1">, %x: f32) {
  linalg.fill ins(%x : f32) outs(%m : memref<8xf32, "L1">)
  return
}
