// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC

// CHECK-LABEL: func.func @transfers(
// CHECK-SAME: %[[FROM:.*]]: memref<4x8xf32, "L2">, %[[TO:.*]]: memref<4x8xf32, strided<[16, 1]>, "L1">)
func.func @transfers(%from: memref<4x8xf32, "L2">, %to: memref<4x8xf32, strided<[16, 1]>, "L1">) {
  // CHECK-NEXT: %[[T0:.*]] = dma.start %[[FROM]], %[[TO]] : memref<4x8xf32, "L2">, memref<4x8xf32, strided<[16, 1]>, "L1">
  // GENERIC: "dma.start"(%{{.*}}, %{{.*}}) : (memref<4x8xf32, "L2">, memref<4x8xf32, strided<[16, 1]>, "L1">) -> !dma.token
  %0 = dma.start %from, %to : memref<4x8xf32, "L2">, memref<4x8xf32, strided<[16, 1]>, "L1">
  // CHECK-NEXT: dma.wait %[[T0]]
  // GENERIC-NEXT: "dma.wait"(%{{.*}}) : (!dma.token) -> ()
  dma.wait %0
  // CHECK-NEXT: %[[T1:.*]] = dma.start %[[TO]], %[[FROM]] core 3 : i64 : memref<4x8xf32, strided<[16, 1]>, "L1">, memref<4x8xf32, "L2">
  // GENERIC-NEXT: "dma.start"(%{{.*}}, %{{.*}}) <{core = 3 : i64}>
  %1 = dma.start %to, %from core 3 : i64 : memref<4x8xf32, strided<[16, 1]>, "L1">, memref<4x8xf32, "L2">
  // CHECK-NEXT: dma.wait %[[T1]] core 3
  dma.wait %1 core 3
  // CHECK-NEXT: %[[T2:.*]] = dma.none
  // GENERIC: "dma.none"() : () -> !dma.token
  %2 = dma.none
  // CHECK-NEXT: dma.wait %[[T2]]
  dma.wait %2
  return
}

// CHECK-LABEL: func.func @carried(
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}) -> (!dma.token)
func.func @carried(%from: memref<4xf32, "L2">, %to: memref<4xf32, "L1">, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %none = dma.none
  %last = scf.for %i = %zero to %n step %one iter_args(%before = %none) -> (!dma.token) {
    dma.wait %before
    %token = dma.start %from, %to : memref<4xf32, "L2">, memref<4xf32, "L1">
    scf.yield %token : !dma.token
  }
  dma.wait %last
  return
}
