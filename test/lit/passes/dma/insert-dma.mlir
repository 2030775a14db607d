// RUN: tdopt %s --insert-dma | filecheck %s

// CHECK-LABEL: func.func @load(
// CHECK-SAME: %[[FAR:.*]]: memref<8x4xf32, "L2">, %[[NEAR:.*]]: memref<8x4xf32, "L1">)
// CHECK-NEXT: %[[T:.*]] = dma.start %[[FAR]], %[[NEAR]] : memref<8x4xf32, "L2">, memref<8x4xf32, "L1">
// CHECK-NEXT: dma.wait %[[T]]
// CHECK-NEXT: return
func.func @load(%far: memref<8x4xf32, "L2">, %near: memref<8x4xf32, "L1">) {
  memref.copy %far, %near : memref<8x4xf32, "L2"> to memref<8x4xf32, "L1">
  return
}

// Inside L1 the cores copy.
// CHECK-LABEL: func.func @near(
// CHECK-NOT: dma.
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : memref<8xf32, "L1">) outs(%{{.*}} : memref<8xf32, "L1">)
func.func @near(%a: memref<8xf32, "L1">, %b: memref<8xf32, "L1">) {
  memref.copy %a, %b : memref<8xf32, "L1"> to memref<8xf32, "L1">
  return
}

// The engine moves between L2 and L1 only: from L2 to L2 goes through L1.
// CHECK-LABEL: func.func @through(
// CHECK-SAME: %[[A:.*]]: memref<8xf32, "L2">, %[[B:.*]]: memref<8xf32, "L2">)
// CHECK: %[[BUFFER:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK: dma.start %[[A]], %[[BUFFER]]
// CHECK: dma.start %[[BUFFER]], %[[B]]
func.func @through(%a: memref<8xf32, "L2">, %b: memref<8xf32, "L2">) {
  memref.copy %a, %b : memref<8xf32, "L2"> to memref<8xf32, "L2">
  return
}

// A transfer that is there stays.
// CHECK-LABEL: func.func @started(
// CHECK-NEXT: %[[T:.*]] = dma.start
// CHECK-NEXT: dma.wait %[[T]]
// CHECK-NEXT: return
func.func @started(%far: memref<8xf32, "L2">, %near: memref<8xf32, "L1">) {
  %0 = dma.start %far, %near : memref<8xf32, "L2">, memref<8xf32, "L1">
  dma.wait %0
  return
}
