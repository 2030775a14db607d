// REQUIRES: mlir-opt
// RUN: tdopt %s -o %t.ours
// RUN: mlir-opt-22 %s -o %t.theirs
// RUN: cmp %t.theirs %t.ours
// RUN: tdopt %s --mlir-print-op-generic -o %t.ours
// RUN: mlir-opt-22 %s --mlir-print-op-generic -o %t.theirs
// RUN: cmp %t.theirs %t.ours
// RUN: tdopt %t.theirs -o %t.ours
// RUN: mlir-opt-22 %t.theirs -o %t.again
// RUN: cmp %t.again %t.ours

// What we declare of MLIR's dialects has MLIR's text.
func.func private @external(i32, tensor<?xf32>) -> (f32, index)
func.func @arith(%a: i32, %b: i32, %x: f32, %y: f64, %v: vector<4xf32>, %i: index) -> i1 {
  %0 = arith.addi %a, %b overflow<nsw, nuw> : i32
  %1 = arith.subi %0, %b : i32
  %2, %3 = arith.addui_extended %a, %b : i32, i1
  %4, %5 = arith.mului_extended %a, %b : i32
  %6 = arith.cmpi sle, %a, %b : i32
  %7 = arith.cmpf ult, %x, %x fastmath<nnan> : f32
  %8 = arith.select %6, %a, %b : i32
  %9 = arith.truncf %y to_nearest_even : f64 to f32
  %10 = arith.truncf %y fastmath<fast> : f64 to f32
  %11 = arith.extf %x : f32 to f64
  %12 = arith.mulf %v, %v fastmath<contract, reassoc> : vector<4xf32>
  %13 = arith.index_cast %i : index to i64
  %14 = arith.shrui %a, %b exact : i32
  %15 = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : vector<4xf32>
  %16 = arith.bitcast %x : f32 to i32
  %17 = arith.negf %x : f32
  return %6 : i1
}
func.func @math(%x: f32, %n: i32) -> f32 attributes {llvm.emit_c_interface} {
  %0 = math.exp %x : f32
  %1 = math.log %0 fastmath<afn> : f32
  %2 = math.fma %0, %1, %x : f32
  %3 = math.tanh %2 : f32
  %4 = math.sqrt %3 : f32
  %5 = math.absf %4 : f32
  return %5 : f32
}
func.func @scf(%n: index, %c: i1, %x: f32, %l: i32) -> f32 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %0 = scf.for %i = %zero to %n step %one iter_args(%sum = %x) -> (f32) {
    %1 = scf.if %c -> (f32) {
      %2 = arith.addf %sum, %x : f32
      scf.yield %2 : f32
    } else {
      scf.yield %sum : f32
    }
    scf.yield %1 : f32
  }
  scf.if %c {
    %3 = arith.constant 7 : i8
  }
  scf.for %j = %l to %l step %l : i32 {
    %4 = arith.constant 7 : i8
  } {tag}
  return %0 : f32
}
func.func @tensor(%t: tensor<?x8xf32>, %n: index, %f: f32) -> tensor<?x?xf32> {
  %0 = tensor.empty(%n) : tensor<?x8xf32>
  %1 = tensor.extract %t[%n, %n] : tensor<?x8xf32>
  %2 = tensor.insert %f into %t[%n, %n] : tensor<?x8xf32>
  %3 = tensor.extract_slice %t[%n, 0] [4, %n] [1, 2] : tensor<?x8xf32> to tensor<4x?xf32>
  %4 = tensor.insert_slice %3 into %2[0, %n] [4, %n] [1, 1] : tensor<4x?xf32> into tensor<?x8xf32>
  %5 = tensor.collapse_shape %t [[0, 1]] : tensor<?x8xf32> into tensor<?xf32>
  %6 = tensor.expand_shape %5 [[0, 1]] output_shape [%n, 8] : tensor<?xf32> into tensor<?x8xf32>
  %7 = tensor.from_elements %f, %1 : tensor<2xf32>
  %8 = tensor.from_elements : tensor<0xf32>
  %9 = tensor.splat %f : tensor<3xf32>
  %10 = tensor.cast %t : tensor<?x8xf32> to tensor<?x?xf32>
  return %10 : tensor<?x?xf32>
}
memref.global "private" constant @table : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 16 : i64}
memref.global @buffer : memref<4xi32, "L2"> = uninitialized
func.func @memref(%m: memref<?x8xf32>, %n: index, %f: f32) {
  %0 = memref.alloc(%n) {alignment = 64 : i64} : memref<?x8xf32>
  %1 = memref.alloca() : memref<4xf32, 3>
  %2 = memref.load %m[%n, %n] : memref<?x8xf32>
  memref.store %f, %m[%n, %n] {nontemporal = true} : memref<?x8xf32>
  %3 = memref.subview %m[%n, 0] [4, %n] [1, 2] : memref<?x8xf32> to memref<4x?xf32, strided<[8, 2], offset: ?>>
  memref.copy %m, %0 : memref<?x8xf32> to memref<?x8xf32>
  %4 = memref.cast %m : memref<?x8xf32> to memref<?x?xf32>
  %5 = memref.get_global @table : memref<2xf32>
  %6 = memref.dim %m, %n : memref<?x8xf32>
  memref.dealloc %0 : memref<?x8xf32>
  return
}
