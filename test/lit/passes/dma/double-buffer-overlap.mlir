// RUN: tdopt %s --double-buffer --verify-diagnostics | filecheck %s

#id = affine_map<(d0) -> (d0)>

// A tile that is stored where the next one is loaded: loading early would miss what was stored.
// CHECK-LABEL: func.func @same_place(
// CHECK-NOT: iter_args
// CHECK-NOT: memref<2x8xf32
// CHECK: return
func.func @same_place(%far: memref<64xf32, "L2">) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c64 = arith.constant 64 : index
  // expected-remark @below {{'scf.for' op is not pipelined: iterations store to one place}}
  scf.for %i = %c0 to %c64 step %c8 {
    %b = memref.alloc() : memref<8xf32, "L1">
    %v = memref.subview %far[0] [8] [1] : memref<64xf32, "L2"> to memref<8xf32, strided<[1]>, "L2">
    %in = dma.start %v, %b : memref<8xf32, strided<[1]>, "L2">, memref<8xf32, "L1">
    dma.wait %in
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%b : memref<8xf32, "L1">) {
    ^bb0(%e: f32):
      %s = arith.addf %e, %e : f32
      linalg.yield %s : f32
    }
    %out = dma.start %b, %v : memref<8xf32, "L1">, memref<8xf32, strided<[1]>, "L2">
    dma.wait %out
  }
  return
}
