// A token that nobody waits for is erased where it stands for no copy; copies stay.
// RUN: tdopt %s --cse --canonicalize | filecheck %s

// CHECK-LABEL: func.func @unused(
// CHECK-NOT: dma.none
// CHECK: dma.start
// CHECK-NEXT: dma.start
// CHECK-NEXT: return
func.func @unused(%from: memref<4xf32, "L2">, %to: memref<4xf32, "L1">) {
  %none = dma.none
  %0 = dma.start %from, %to : memref<4xf32, "L2">, memref<4xf32, "L1">
  %1 = dma.start %from, %to : memref<4xf32, "L2">, memref<4xf32, "L1">
  return
}
