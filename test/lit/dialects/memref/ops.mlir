// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: memref.global "private" constant @known : memref<2xf32, "L2"> = dense<[1.000000e+00, 2.000000e+00]> {alignment = 4 : i64}
memref.global "private" constant @known : memref<2xf32, "L2"> = dense<[1.0, 2.0]> {alignment = 4 : i64}
// CHECK: memref.global @resource : memref<2xf32, "L2"> = dense_resource<resource_w> {onnx_name = "w", trainable}
memref.global @resource : memref<2xf32, "L2"> = dense_resource<resource_w> {onnx_name = "w", trainable}
// CHECK: memref.global @undefined : memref<4x4xi32> = uninitialized
memref.global @undefined : memref<4x4xi32> = uninitialized
// CHECK: memref.global "private" @elsewhere : memref<f32>
memref.global "private" @elsewhere : memref<f32>

// CHECK: func.func @buffers(%[[M:.*]]: memref<4x?xf32, "L1">, %[[I:.*]]: index, %[[X:.*]]: f32)
func.func @buffers(%m: memref<4x?xf32, "L1">, %i: index, %x: f32) {
  // CHECK-NEXT: %[[A:.*]] = memref.alloc() {alignment = 64 : i64} : memref<16xf32>
  %0 = memref.alloc() {alignment = 64 : i64} : memref<16xf32>
  // CHECK-NEXT: memref.alloc(%[[I]]) {tdopt.offset = 4096 : i64} : memref<?xf32, "L1">
  %1 = memref.alloc(%i) {tdopt.offset = 4096 : i64} : memref<?xf32, "L1">
  // CHECK-NEXT: memref.alloca() : memref<8xi32>
  %2 = memref.alloca() : memref<8xi32>
  // CHECK-NEXT: memref.load %[[A]][%[[I]]] : memref<16xf32>
  %3 = memref.load %0[%i] : memref<16xf32>
  // CHECK-NEXT: memref.store %[[X]], %[[M]][%[[I]], %[[I]]] : memref<4x?xf32, "L1">
  memref.store %x, %m[%i, %i] : memref<4x?xf32, "L1">
  // CHECK-NEXT: memref.copy %[[M]], %[[M]] : memref<4x?xf32, "L1"> to memref<4x?xf32, "L1">
  memref.copy %m, %m : memref<4x?xf32, "L1"> to memref<4x?xf32, "L1">
  // CHECK-NEXT: memref.cast %[[M]] : memref<4x?xf32, "L1"> to memref<?x8xf32, "L1">
  %4 = memref.cast %m : memref<4x?xf32, "L1"> to memref<?x8xf32, "L1">
  // CHECK-NEXT: memref.dim %[[M]], %[[I]] : memref<4x?xf32, "L1">
  %5 = memref.dim %m, %i : memref<4x?xf32, "L1">
  // CHECK-NEXT: memref.subview %[[M]][%[[I]], 2] [2, 4] [1, 1] : memref<4x?xf32, "L1"> to memref<2x4xf32, strided<[?, 1], offset: ?>, "L1">
  %6 = memref.subview %m[%i, 2] [2, 4] [1, 1] : memref<4x?xf32, "L1"> to memref<2x4xf32, strided<[?, 1], offset: ?>, "L1">
  // CHECK-NEXT: memref.subview %[[M]][0, %[[I]]] [1, 4] [1, 2] : memref<4x?xf32, "L1"> to memref<4xf32, strided<[2], offset: ?>, "L1">
  %7 = memref.subview %m[0, %i] [1, 4] [1, 2] : memref<4x?xf32, "L1"> to memref<4xf32, strided<[2], offset: ?>, "L1">
  // CHECK-NEXT: memref.get_global @known : memref<2xf32, "L2">
  %8 = memref.get_global @known : memref<2xf32, "L2">
  // CHECK-NEXT: %[[E:.*]] = memref.expand_shape %[[A]] {{\[\[}}0, 1]] output_shape [2, 8] : memref<16xf32> into memref<2x8xf32>
  %9 = memref.expand_shape %0 [[0, 1]] output_shape [2, 8] : memref<16xf32> into memref<2x8xf32>
  // CHECK-NEXT: memref.collapse_shape %[[E]] {{\[\[}}0, 1]] : memref<2x8xf32> into memref<16xf32>
  %10 = memref.collapse_shape %9 [[0, 1]] : memref<2x8xf32> into memref<16xf32>
  // CHECK-NEXT: memref.dealloc %[[A]] : memref<16xf32>
  memref.dealloc %0 : memref<16xf32>
  return
}

// CHECK: resource_w: "0x040000000000803F00000040"
{-#
  dialect_resources: {
    builtin: {
      resource_w: "0x040000000000803F00000040"
    }
  }
#-}
