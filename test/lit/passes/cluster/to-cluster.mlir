// RUN: tdopt %s --to-cluster | filecheck %s
// RUN: tdopt %s --to-cluster=cores=4 | filecheck %s --check-prefix=FOUR
// RUN: tdopt %s --to-cluster=cores=1 | filecheck %s --check-prefix=ONE

#id = affine_map<(d0) -> (d0)>
#all = affine_map<(d0, d1) -> (d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Every core does a part of each operation; what a core made itself it may read without a barrier.
// CHECK-LABEL: func.func @own(
// CHECK: pulp.core_id
// CHECK: linalg.fill {{.*}} outs(%{{.*}} : memref<8xf32, strided<[1], offset: ?>, "L1">)
// CHECK-NOT: pulp.barrier
// CHECK: linalg.generic
// CHECK-SAME: tile.schedule = #tile.schedule<grid = [8]
// CHECK: return
// FOUR-LABEL: func.func @own(
// FOUR: tile.schedule = #tile.schedule<grid = [4]
// ONE-LABEL: func.func @own(
// ONE-NOT: memref.subview
func.func @own(%x: f32, %a: memref<64xf32, "L1">, %b: memref<64xf32, "L1">) {
  linalg.fill ins(%x : f32) outs(%a : memref<64xf32, "L1">)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : memref<64xf32, "L1">) outs(%b : memref<64xf32, "L1">) {
  ^bb0(%l: f32, %r: f32):
    linalg.yield %l : f32
  }
  return
}

// What other cores made needs a barrier first.
// CHECK-LABEL: func.func @others(
// CHECK: linalg.fill
// CHECK: pulp.barrier
// CHECK: linalg.generic
func.func @others(%x: f32, %a: memref<64xf32, "L1">, %b: memref<64xf32, "L1">) {
  linalg.fill ins(%x : f32) outs(%a : memref<64xf32, "L1">)
  linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]} ins(%a : memref<64xf32, "L1">) outs(%b : memref<64xf32, "L1">) {
  ^bb0(%l: f32, %r: f32):
    %s = arith.addf %l, %r : f32
    linalg.yield %s : f32
  }
  return
}

// Core 0 commands the DMA engine, and a barrier tells the others that the elements are there.
// CHECK-LABEL: func.func @load(
// CHECK: %[[T:.*]] = dma.start %{{.*}}, %{{.*}} core 0
// CHECK: dma.wait %[[T]] core 0
// CHECK: pulp.barrier
// CHECK: linalg.generic
func.func @load(%far: memref<64xf32, "L2">, %a: memref<64xf32, "L1">, %b: memref<64xf32, "L1">) {
  %t = dma.start %far, %a : memref<64xf32, "L2">, memref<64xf32, "L1">
  dma.wait %t
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : memref<64xf32, "L1">) outs(%b : memref<64xf32, "L1">) {
  ^bb0(%l: f32, %r: f32):
    linalg.yield %l : f32
  }
  return
}
