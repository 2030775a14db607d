// RUN: tdopt %s --double-buffer | filecheck %s
// RUN: tdopt %s --double-buffer=l1-bytes=63 --verify-diagnostics | filecheck %s --check-prefix=SHORT

#id = affine_map<(d0) -> (d0)>

// While a tile is worked on, the next one is loaded into the other of two slots.
// CHECK-LABEL: func.func @tiles(
// CHECK: %[[SLOTS:.*]] = memref.alloc() : memref<2x8xf32, "L1">
// CHECK: %[[FIRST:.*]] = dma.start
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}, %[[LOADED:.*]] = %[[FIRST]]) -> (index, !dma.token)
// CHECK-NEXT: dma.wait %[[LOADED]]
// CHECK: %[[NEXT:.*]] = scf.if %{{.*}} -> (!dma.token) {
// CHECK: dma.start
// CHECK: } else {
// CHECK: dma.none
// CHECK: linalg.generic
// CHECK: scf.yield %{{.*}}, %[[NEXT]] : index, !dma.token

// Where L1 has no room for two slots, the loop stays.
// SHORT-LABEL: func.func @tiles(
// SHORT: scf.for {{[^(]*}} {
// SHORT: %[[T:.*]] = dma.start
// SHORT-NEXT: dma.wait %[[T]]
// SHORT-NEXT: linalg.generic
func.func @tiles(%far: memref<64xf32, "L2">) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c64 = arith.constant 64 : index
  // expected-remark @below {{'scf.for' op is not pipelined: 64 bytes of L1 would be needed, but 63 are available}}
  scf.for %i = %c0 to %c64 step %c8 {
    %b = memref.alloc() : memref<8xf32, "L1">
    %v = memref.subview %far[%i] [8] [1] : memref<64xf32, "L2"> to memref<8xf32, strided<[1], offset: ?>, "L2">
    %in = dma.start %v, %b : memref<8xf32, strided<[1], offset: ?>, "L2">, memref<8xf32, "L1">
    dma.wait %in
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%b : memref<8xf32, "L1">) {
    ^bb0(%e: f32):
      %s = arith.addf %e, %e : f32
      linalg.yield %s : f32
    }
  }
  return
}
