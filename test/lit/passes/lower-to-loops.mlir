// RUN: tdopt %s --contract-multiply-add --lower-to-loops --canonicalize --cse | filecheck %s

#rows = affine_map<(d0, d1, d2) -> (d0, d2)>
#columns = affine_map<(d0, d1, d2) -> (d1, d2)>
#output = affine_map<(d0, d1, d2) -> (d0, d1)>
#all = affine_map<(d0, d1) -> (d0, d1)>
#bias = affine_map<(d0, d1) -> (d1)>

// The product and what follows it are one nest; the product itself is never in memory.

// CHECK-LABEL: func.func @dense
// CHECK-NOT: linalg
// CHECK-NOT: memref.alloc
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK: scf.for %[[I:.*]] = %[[C0]] to %[[C8]] step %[[C2]] {
// CHECK: scf.for %[[J:.*]] = %[[C0]] to %[[C8]] step %[[C2]] {
// CHECK: %[[ACC:.*]]:4 = scf.for %{{.*}} = %[[C0]] to %[[C32]] step %[[C4]] iter_args
// CHECK-COUNT-4: memref.load
// CHECK-COUNT-4: math.fma
// CHECK: scf.yield
// CHECK: %[[BIAS:.*]] = memref.load %arg2[%[[J]]]
// CHECK: %[[SUM:.*]] = arith.addf %[[ACC]]#0, %[[BIAS]]
// CHECK: %[[RELU:.*]] = arith.maximumf %[[SUM]], %{{.*}}
// CHECK: memref.store %[[RELU]], %arg3[%[[I]], %[[J]]]
// CHECK-COUNT-3: memref.store
// CHECK-NOT: memref.store
func.func @dense(%x: memref<8x32xf32, "L1">, %w: memref<8x32xf32, "L1">,
                 %b: memref<8xf32, "L1">, %y: memref<8x8xf32, "L1">) {
  %zero = arith.constant 0.0 : f32
  %t = memref.alloc() : memref<8x8xf32, "L1">
  linalg.fill ins(%zero : f32) outs(%t : memref<8x8xf32, "L1">)
  linalg.generic {indexing_maps = [#rows, #columns, #output],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<8x32xf32, "L1">, memref<8x32xf32, "L1">)
      outs(%t : memref<8x8xf32, "L1">)
      attrs = {tile.schedule = #tile.schedule<grid = [1, 1, 1], block = [2, 2, 4]>} {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  }
  linalg.generic {indexing_maps = [#all, #bias, #all], iterator_types = ["parallel", "parallel"]}
      ins(%t, %b : memref<8x8xf32, "L1">, memref<8xf32, "L1">)
      outs(%y : memref<8x8xf32, "L1">) {
  ^bb0(%v: f32, %c: f32, %old: f32):
    %s = arith.addf %v, %c : f32
    %m = arith.maximumf %s, %zero : f32
    linalg.yield %m : f32
  }
  func.return
}

// What remains of a loop of known extent is one smaller block; of unknown extent it is a loop.

// CHECK-LABEL: func.func @remainders
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C9:.*]] = arith.constant 9 : index
// CHECK-DAG: %[[MASK:.*]] = arith.constant -4 : index
// CHECK: scf.for %{{.*}} = %[[C0]] to %[[C8]] step %[[C4]] {
// CHECK-COUNT-4: memref.store
// CHECK: }
// CHECK: memref.store %arg2, %arg0[%[[C8]]]
// CHECK: memref.store %arg2, %arg0[%[[C9]]]
// CHECK: %[[N:.*]] = memref.dim %arg1, %[[C0]]
// CHECK: %[[MAIN:.*]] = arith.andi %[[N]], %[[MASK]]
// CHECK: scf.for %{{.*}} = %[[C0]] to %[[MAIN]] step %[[C4]] {
// CHECK-COUNT-4: memref.store
// CHECK: scf.for %[[I:.*]] = %[[MAIN]] to %[[N]] step %[[C1]] {
// CHECK-NEXT: memref.store %arg2, %arg1[%[[I]]]
func.func @remainders(%x: memref<10xf32, "L1">, %y: memref<?xf32, "L1">, %v: f32) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>],
                  iterator_types = ["parallel"]}
      ins(%v : f32) outs(%x : memref<10xf32, "L1">)
      attrs = {tile.schedule = #tile.schedule<grid = [1], block = [4]>} {
  ^bb0(%e: f32, %old: f32):
    linalg.yield %e : f32
  }
  linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>],
                  iterator_types = ["parallel"]}
      ins(%v : f32) outs(%y : memref<?xf32, "L1">)
      attrs = {tile.schedule = #tile.schedule<grid = [1], block = [4]>} {
  ^bb0(%e: f32, %old: f32):
    linalg.yield %e : f32
  }
  func.return
}
