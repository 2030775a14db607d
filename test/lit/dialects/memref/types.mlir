// RUN: tdopt %s | tdopt | filecheck %s
// RUN: tdopt %s --canonicalize | filecheck %s --check-prefix=CANON
// RUN: tdrun %s --entry=round_trip | filecheck %s --check-prefix=VALUES
// RUN: not tdrun %s --entry=wrong_rank 2>&1 | filecheck %s --check-prefix=RANK

// CHECK-LABEL: func.func @unranked
// CHECK: memref.cast %{{.*}} : memref<4xf32, 2> to memref<*xf32, 2>
// CHECK: memref.cast %{{.*}} : memref<*xf32, 2> to memref<4x?xf32, strided<[?, 2], offset: 3>, 2>
// CHECK: memref.dim %{{.*}}, %{{.*}} : memref<*xf32, 2>
// CHECK: memref.dealloc %{{.*}} : memref<*xf32, 2>
func.func @unranked(%x: memref<4xf32, 2>, %y: memref<*xf32, 2>, %i: index)
    -> (memref<*xf32, 2>, memref<4x?xf32, strided<[?, 2], offset: 3>, 2>, index) {
  %0 = memref.cast %x : memref<4xf32, 2> to memref<*xf32, 2>
  %1 = memref.cast %y : memref<*xf32, 2> to memref<4x?xf32, strided<[?, 2], offset: 3>, 2>
  %2 = memref.dim %y, %i : memref<*xf32, 2>
  memref.dealloc %y : memref<*xf32, 2>
  return %0, %1, %2 : memref<*xf32, 2>, memref<4x?xf32, strided<[?, 2], offset: 3>, 2>, index
}

// A load cannot do without the rank, an extent can.
// CANON-LABEL: func.func @load_of_cast
// CANON: memref.cast
// CANON: memref.load %{{.*}} : memref<4xf32>
func.func @load_of_cast(%x: memref<*xf32>, %i: index) -> f32 {
  %0 = memref.cast %x : memref<*xf32> to memref<4xf32>
  %1 = memref.load %0[%i] : memref<4xf32>
  return %1 : f32
}

// CANON-LABEL: func.func @extent_of_cast
// CANON-NEXT: arith.constant 4 : index
// CANON-NEXT: return
func.func @extent_of_cast(%x: memref<4xf32>) -> index {
  %zero = arith.constant 0 : index
  %0 = memref.cast %x : memref<4xf32> to memref<*xf32>
  %1 = memref.dim %0, %zero : memref<*xf32>
  return %1 : index
}

// CHECK-LABEL: func.func @layout_symbols
// CHECK: memref.alloc(%{{.*}})[%{{.*}}, %{{.*}}] : memref<?xf32, strided<[?], offset: ?>>
// CHECK: memref.alloca()[%{{.*}}] : memref<4xf32, strided<[1], offset: ?>>
// CHECK: memref.alloc(%{{.*}})[%{{.*}}] : memref<?xf32, #map{{[0-9]*}}>
func.func @layout_symbols(%d: index, %s: index, %t: index) {
  %0 = memref.alloc(%d)[%s, %t] : memref<?xf32, strided<[?], offset: ?>>
  %1 = memref.alloca()[%s] : memref<4xf32, strided<[1], offset: ?>>
  %2 = memref.alloc(%d)[%s] : memref<?xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  return
}

#tiled = affine_map<(d0, d1) -> (d0 * 4 + d1 + 2)>
#shifted = affine_map<(d0)[s0] -> (d0 + s0)>

// CHECK-LABEL: func.func @strided_maps
func.func @strided_maps(%x: memref<4x4xf32, #tiled>, %y: memref<8xf32, #shifted>) {
  %0 = memref.cast %x : memref<4x4xf32, #tiled> to memref<?x4xf32, strided<[4, 1], offset: 2>>
  %1 = memref.cast %y : memref<8xf32, #shifted> to memref<?xf32, strided<[1], offset: ?>>
  %2 = memref.subview %x[1, 1] [2, 2] [1, 1]
      : memref<4x4xf32, #tiled> to memref<2x2xf32, strided<[4, 1], offset: 7>>
  %3 = memref.collapse_shape %x [[0, 1]]
      : memref<4x4xf32, #tiled> into memref<16xf32, strided<[1], offset: 2>>
  return
}

// CHECK-LABEL: func.func @reshapes
func.func @reshapes(%a: memref<8xf32, strided<[1]>>, %b: memref<f32, strided<[], offset: 2>>,
    %c: memref<?x?xf32, strided<[?, 1], offset: ?>>, %d: memref<?x1x?xf32, strided<[?, 7, 3]>>,
    %e: memref<?x1xf32, strided<[?, 1], offset: ?>>) {
  %0 = memref.expand_shape %a [[0, 1]] output_shape [2, 4]
      : memref<8xf32, strided<[1]>> into memref<2x4xf32>
  %1 = memref.expand_shape %b [] output_shape [1, 1]
      : memref<f32, strided<[], offset: 2>> into memref<1x1xf32, strided<[1, 1], offset: 2>>
  // The innermost dimension may be of extent 1, whose stride does not count.
  %2 = memref.collapse_shape %c [[0, 1]]
      : memref<?x?xf32, strided<[?, 1], offset: ?>> into memref<?xf32, strided<[?], offset: ?>>
  %3 = memref.collapse_shape %d [[0, 1, 2]]
      : memref<?x1x?xf32, strided<[?, 7, 3]>> into memref<?xf32, strided<[?]>>
  %4 = memref.collapse_shape %e [[0, 1]]
      : memref<?x1xf32, strided<[?, 1], offset: ?>> into memref<?xf32, strided<[?], offset: ?>>
  return
}

// VALUES: result0 = tensor<f32> [3.0]
// VALUES: result1 = tensor<index> [2]
func.func @round_trip() -> (f32, index) {
  %one = arith.constant 1 : index
  %x = arith.constant 3.0 : f32
  %0 = memref.alloc() : memref<4x2xf32>
  memref.store %x, %0[%one, %one] : memref<4x2xf32>
  %1 = memref.cast %0 : memref<4x2xf32> to memref<*xf32>
  %2 = memref.cast %1 : memref<*xf32> to memref<4x?xf32>
  %3 = memref.load %2[%one, %one] : memref<4x?xf32>
  %4 = memref.dim %1, %one : memref<*xf32>
  return %3, %4 : f32, index
}

// RANK: expects 1 dimensions of a buffer that has 2
func.func @wrong_rank() {
  %0 = memref.alloc() : memref<4x2xf32>
  %1 = memref.cast %0 : memref<4x2xf32> to memref<*xf32>
  %2 = memref.cast %1 : memref<*xf32> to memref<?xf32>
  return
}
