// RUN: tdopt %s --canonicalize | filecheck %s

// The access uses the buffer itself: loads take any layout and extents.
// CHECK-LABEL: func.func @constant_size
// CHECK-SAME: (%[[I:.*]]: index)
// CHECK-NEXT: %[[A:.*]] = memref.alloc() {alignment = 64 : i64, tdopt.offset = 8 : i64} : memref<4xf32>
// CHECK-NEXT: %[[X:.*]] = memref.load %[[A]][%[[I]]] : memref<4xf32>
// CHECK-NEXT: return %[[X]]
func.func @constant_size(%i: index) -> f32 {
  %c4 = arith.constant 4 : index
  %a = memref.alloc(%c4) {alignment = 64 : i64, tdopt.offset = 8 : i64} : memref<?xf32>
  %x = memref.load %a[%i] : memref<?xf32>
  return %x : f32
}

// CHECK-LABEL: func.func @unread
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NEXT: return
func.func @unread(%x: f32) {
  %a = memref.alloc() : memref<f32>
  memref.store %x, %a[] : memref<f32>
  memref.dealloc %a : memref<f32>
  return
}

// CHECK-LABEL: func.func @views
// CHECK-SAME: (%[[M:.*]]: memref<8x8xf32>, %[[I:.*]]: index)
// CHECK-NEXT: %[[V:.*]] = memref.subview %[[M]][2, 0] [4, 8] [1, 1] : memref<8x8xf32> to memref<4x8xf32, strided<[8, 1], offset: 16>>
// CHECK-NEXT: %[[X:.*]] = memref.load %[[V]][%[[I]], %[[I]]] : memref<4x8xf32, strided<[8, 1], offset: 16>>
// CHECK-NEXT: return %[[X]]
func.func @views(%m: memref<8x8xf32>, %i: index) -> f32 {
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %v = memref.subview %m[%c2, 0] [%c4, 8] [1, 1] : memref<8x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
  %x = memref.load %v[%i, %i] : memref<?x8xf32, strided<[8, 1], offset: ?>>
  return %x : f32
}

// CHECK-LABEL: func.func @view_of_cast
// CHECK-SAME: (%[[M:.*]]: memref<8x8xf32>, %[[I:.*]]: index)
// CHECK-NEXT: %[[V:.*]] = memref.subview %[[M]][%[[I]], 0] [1, 8] [1, 1] : memref<8x8xf32> to memref<8xf32, strided<[1], offset: ?>>
// CHECK-NEXT: memref.load %[[V]][%[[I]]]
func.func @view_of_cast(%m: memref<8x8xf32>, %i: index) -> f32 {
  %c = memref.cast %m : memref<8x8xf32> to memref<?x8xf32, strided<[?, 1], offset: ?>>
  %v = memref.subview %c[%i, 0] [1, 8] [1, 1] : memref<?x8xf32, strided<[?, 1], offset: ?>> to memref<8xf32, strided<[1], offset: ?>>
  %x = memref.load %v[%i] : memref<8xf32, strided<[1], offset: ?>>
  return %x : f32
}

// CHECK-LABEL: func.func @copies
// CHECK-SAME: (%[[M:.*]]: memref<8xf32>)
// CHECK-NEXT: return
func.func @copies(%m: memref<8xf32>) {
  memref.copy %m, %m : memref<8xf32> to memref<8xf32>
  return
}

// CHECK-LABEL: func.func @dims
// CHECK-SAME: (%[[M:.*]]: memref<4x?xf32>, %[[N:.*]]: index)
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK: return %[[C4]], %[[N]]
func.func @dims(%m: memref<4x?xf32>, %n: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = memref.dim %m, %c0 : memref<4x?xf32>
  %v = memref.subview %m[0, 0] [4, %n] [1, 1] : memref<4x?xf32> to memref<4x?xf32, strided<[?, 1]>>
  %1 = memref.dim %v, %c1 : memref<4x?xf32, strided<[?, 1]>>
  return %0, %1 : index, index
}

// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: (%[[M:.*]]: memref<6xf32>)
// CHECK-NEXT: return %[[M]]
func.func @reshapes(%m: memref<6xf32>) -> memref<6xf32> {
  %e = memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  %0 = memref.collapse_shape %e [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  return %0 : memref<6xf32>
}
